import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { AllowList, internalKind } from '../../../src/gather/fetch/internal.ts';

const INTERNAL: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.1', '127.1', '127.255.0.9', '::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '64:ff9b::7f00:1'],
  private: [
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    'fc00::1',
    'fdff::1',
    '::ffff:a00:1',
  ],
  'link-local': ['169.254.1.1', 'fe80::1', 'fe80::1%eth0'],
  metadata: ['169.254.169.254', '168.63.129.16', '100.100.100.200', 'fd00:ec2::254', '::ffff:169.254.169.254'],
  multicast: ['224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1'],
  unspecified: ['0.0.0.0', '::', '0.1.2.3'],
  reserved: [
    ...['240.0.0.1', '192.0.2.1', '198.18.0.1', '198.51.100.7', '203.0.113.9', '192.0.0.8'],
    // tunnels, documentation, local translation, what is not given out, and what is no address
    ...['2002:7f00:1::', '2001:0:1::1', '2001:db8::1', '64:ff9b:1::1', 'fec0::1', '4000::1', '', 'x'],
  ],
};
const PUBLIC = [
  '1.1.1.1',
  '8.8.8.8',
  '172.32.0.1',
  '100.128.0.1',
  '2a00:1450:4001::1',
  '::ffff:8.8.8.8',
  '64:ff9b::808:808',
];

const byte = fc.nat(255);
const ipv4 = fc.tuple(byte, byte, byte, byte).map((bytes) => bytes.join('.'));

describe('internalKind', () => {
  for (const [kind, addresses] of Object.entries(INTERNAL)) {
    it(`knows what is ${kind}`, () => {
      for (const address of addresses) assert.equal(internalKind(address), kind, address);
    });
  }

  it('lets public addresses pass', () => {
    for (const address of PUBLIC) assert.equal(internalKind(address), null, address);
  });

  it('judges an address as itself, however IPv6 wraps it', () => {
    fc.assert(
      fc.property(ipv4, (address) => {
        const [a, b, c, d] = address.split('.').map(Number);
        const hex = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
        for (const wrapped of [`::ffff:${address}`, `::ffff:${hex}`, `64:ff9b::${hex}`])
          assert.equal(internalKind(wrapped), internalKind(address), wrapped);
      }),
    );
  });

  it('lets nothing of the private networks pass', () => {
    const within = fc.oneof(
      fc.tuple(byte, byte, byte).map((rest) => `10.${rest.join('.')}`),
      fc.tuple(byte, byte, byte).map((rest) => `127.${rest.join('.')}`),
      fc.tuple(byte, byte, byte).map((rest) => `0.${rest.join('.')}`),
      fc.tuple(byte, byte).map((rest) => `192.168.${rest.join('.')}`),
      fc.tuple(byte, byte).map((rest) => `169.254.${rest.join('.')}`),
      fc.tuple(fc.integer({ min: 16, max: 31 }), byte, byte).map((rest) => `172.${rest.join('.')}`),
      fc.tuple(fc.integer({ min: 64, max: 127 }), byte, byte).map((rest) => `100.${rest.join('.')}`),
      fc.tuple(fc.integer({ min: 224, max: 255 }), byte, byte, byte).map((rest) => rest.join('.')),
    );
    fc.assert(fc.property(within, (address) => assert.notEqual(internalKind(address), null)));
  });

  it('lets no IPv6 address pass that is not in 2000::/3, but for the two ways to write IPv4', () => {
    const group = fc.nat(0xffff);
    const groups = fc.array(group, { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(groups, (all) => {
        const address = all.map((one) => one.toString(16)).join(':');
        if (all[0] >> 13 !== 1) assert.notEqual(internalKind(address), null, address);
      }),
    );
  });

  it('gives an answer for any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void internalKind(text)));
  });
});

describe('AllowList', () => {
  it('permits hosts by name, whatever their address, and networks whatever their name', () => {
    const allow = new AllowList(['Intranet.Example', '10.1.0.0/16', '::1']);
    assert.ok(allow.permits('intranet.example', '192.168.0.1'));
    assert.ok(allow.permits('other.example', '10.1.2.3'));
    assert.ok(allow.permits('other.example', '::ffff:10.1.2.3'));
    assert.ok(allow.permits('other.example', '::1'));
    assert.ok(!allow.permits('other.example', '10.2.0.1'));
    assert.ok(!allow.permits('sub.intranet.example', '10.2.0.1'));
  });

  it('refuses what is neither host nor network', () => {
    for (const entry of ['', '10.0.0.0/99', 'a b', 'http://x.example/', '*']) {
      assert.throws(() => new AllowList([entry]), TypeError, entry);
    }
  });
});
