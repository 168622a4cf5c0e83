import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { busAddressOf, shownBus } from '../../src/work/jetstream/address.ts';

describe('the address of a bus', () => {
  it('has servers, who asks, the name of its streams and how long one waits', () => {
    const plain = busAddressOf('nats://bus.example.org');
    assert.deepEqual(plain.servers, ['bus.example.org']);
    assert.deepEqual(
      [plain.user, plain.password, plain.tls, plain.name, plain.replicas],
      [null, null, false, 'wortlaut', 1],
    );
    assert.equal(plain.settings.patience, 60_000);
    const full = busAddressOf('tls://ada:a%3Ab:c@n1:4222,n2:4223,[::1]:4224/?name=news&replicas=3&patience=120');
    assert.deepEqual(full.servers, ['n1:4222', 'n2:4223', '[::1]:4224']);
    assert.deepEqual([full.user, full.password, full.tls], ['ada', 'a:b:c', true]);
    assert.deepEqual([full.name, full.replicas, full.settings.patience], ['news', 3, 120_000]);
    assert.deepEqual([busAddressOf('nats://token@n1').user, busAddressOf('nats://token@n1').password], ['token', null]);
  });

  it('has files, which make it a secured one', () => {
    const { tls, files } = busAddressOf('nats://n1?ca=/etc/ca.pem&credentials=/run/user%20a.creds');
    assert.equal(tls, true);
    assert.deepEqual(files, { ca: '/etc/ca.pem', certificate: null, key: null, credentials: '/run/user a.creds' });
    assert.equal(busAddressOf('nats://n1?credentials=user.creds').tls, false);
  });

  for (const wrong of [
    'nats://n1?certificate=a.pem',
    'nats://ada:secret@n1?credentials=user.creds',
    'nats://ada:sec/ret@n1',
    '',
    'bus.example.org:4222',
    'http://bus.example.org',
    'nats://',
    'nats://a b',
    'nats://n1,,n2',
    'nats://n1?name=a.b',
    'nats://n1?replicas=2',
    'nats://n1?patience=0',
    'nats://n1?patience=soon',
    'nats://n1?colour=red',
    'nats://%zz:secret@n1',
  ])
    it(`is not “${wrong}”, which is told without a password`, () =>
      assert.throws(
        () => busAddressOf(wrong),
        (error: Error) => !/secret|sec.ret/.test(error.message),
      ));

  it('is shown without a password', () => {
    assert.equal(shownBus('nats://ada:secret@n1:4222?name=news'), 'nats://n1:4222?name=news');
  });
});
