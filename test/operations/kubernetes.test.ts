import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse, parseAllDocuments } from 'yaml';
import { ROLES } from '../../src/work/roles.ts';
import { ROOT } from '../house/sandbox.ts';
import { assertAddresses, assertCommand, assertEnvironment } from './commands.ts';

type Labels = Readonly<Record<string, string>>;
interface Selector {
  readonly matchLabels?: Labels;
  readonly matchExpressions?: readonly { readonly key: string; readonly operator: string; readonly values: string[] }[];
}
interface Probe {
  readonly httpGet?: { readonly path: string; readonly port: string };
  readonly tcpSocket?: { readonly port: string };
}
interface Container {
  readonly image: string;
  readonly args?: readonly string[];
  readonly command?: readonly string[];
  readonly env: readonly { readonly name: string; readonly value: string }[];
  readonly ports?: readonly { readonly name: string; readonly containerPort: number }[];
  readonly resources: { readonly requests: Labels; readonly limits: Labels };
  readonly securityContext: object;
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
  readonly startupProbe?: Probe;
  readonly readinessProbe?: Probe;
  readonly livenessProbe?: Probe;
}
interface PodSpec {
  readonly serviceAccountName: string;
  readonly automountServiceAccountToken: boolean;
  readonly securityContext: object;
  readonly terminationGracePeriodSeconds?: number;
  readonly containers: readonly Container[];
  readonly topologySpreadConstraints?: readonly { readonly labelSelector: Selector }[];
  readonly volumes: readonly {
    readonly name: string;
    readonly secret?: {
      readonly secretName: string;
      readonly items: readonly { readonly key: string; path: string }[];
    };
    readonly persistentVolumeClaim?: { readonly claimName: string };
  }[];
}
interface PodTemplate {
  readonly metadata: { readonly labels: Labels };
  readonly spec: PodSpec;
}
interface Port {
  readonly protocol?: string;
  readonly port: number | string;
  readonly targetPort?: string;
}
interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly labels?: Labels };
  readonly spec: {
    readonly replicas?: number;
    readonly minReplicas?: number;
    readonly minAvailable?: number;
    readonly selector?: Selector & Labels;
    readonly podSelector?: Selector;
    readonly template?: PodTemplate;
    readonly jobTemplate?: { readonly spec: { readonly template: PodTemplate } };
    readonly scaleTargetRef?: { readonly kind: string; readonly name: string };
    readonly ports?: readonly Port[];
    readonly policyTypes?: readonly string[];
    readonly ingress?: readonly { readonly ports: readonly Port[] }[];
    readonly egress?: readonly { readonly ports: readonly Port[] }[];
  };
}

const FOLDER = join(ROOT, 'deploy', 'kubernetes');
const text = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
const kustomization = parse(text('kustomization.yaml')) as {
  readonly resources: readonly string[];
  readonly images: readonly { readonly name: string; readonly newTag: string }[];
};
const manifests = kustomization.resources.flatMap((file) =>
  parseAllDocuments(text(file)).map((document) => {
    assert.deepEqual(document.errors, [], file);
    return document.toJS() as Manifest;
  }),
);
const ofKind = (kind: string): Manifest[] => manifests.filter((manifest) => manifest.kind === kind);
const named = (kind: string, name: string): Manifest => {
  const found = ofKind(kind).find(({ metadata }) => metadata.name === name);
  assert.ok(found, `there is no ${kind} ${name}`);
  return found;
};

const templateOf = ({ spec }: Manifest): PodTemplate => spec.template ?? spec.jobTemplate!.spec.template;
const workloads = ['Deployment', 'Job', 'CronJob'].flatMap(ofKind);
const containerOf = (manifest: Manifest): Container => templateOf(manifest).spec.containers[0];
const envOf = (manifest: Manifest): Record<string, string> =>
  Object.fromEntries(containerOf(manifest).env.map(({ name, value }) => [name, value]));

/** Of a container, or what its shell runs first. */
function wordsOf(manifest: Manifest): readonly string[] {
  const { args, command } = containerOf(manifest);
  if (args) return args;
  const words = /^wortlaut ((?:"[^"]*"|[^\s"&]+|\s(?!&))+)/.exec(command!.at(-1)!)?.[1];
  assert.ok(words, command!.join(' '));
  return words.trim().split(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/);
}

function selects({ matchLabels = {}, matchExpressions = [] }: Selector, labels: Labels): boolean {
  const asked = matchExpressions.every(
    ({ key, operator, values }) => operator === 'In' && values.includes(labels[key]),
  );
  return asked && Object.entries(matchLabels).every(([key, value]) => labels[key] === value);
}

const selected = (selector: Selector): Manifest[] =>
  workloads.filter((workload) => selects(selector, templateOf(workload).metadata.labels));
/** Ports that policies let a workload ask. */
const mayAsk = (workload: Manifest): (number | string)[] =>
  ofKind('NetworkPolicy')
    .filter(({ spec }) => selects(spec.podSelector!, templateOf(workload).metadata.labels))
    .flatMap(({ spec }) => (spec.egress ?? []).flatMap(({ ports }) => ports.map(({ port }) => port)));

/** Fails unless they ask at a port for what is served there. @param written how the source has a path that it serves */
function assertProbes(
  probes: readonly (Probe | undefined)[],
  port: string,
  source: string,
  written: (path: string) => string,
): void {
  const served = readFileSync(join(ROOT, source), 'utf8');
  for (const probe of probes) {
    const { path, port: asked } = probe!.httpGet!;
    assert.equal(asked, port);
    assert.ok(served.includes(written(path)), path);
  }
}

describe('deploy/kubernetes', () => {
  it('takes all files of its folder, and the image of this version', () => {
    const there = readdirSync(FOLDER).filter((name) => name !== 'kustomization.yaml');
    assert.deepEqual([...kustomization.resources].sort(), there.sort());
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    assert.deepEqual(
      kustomization.images.map(({ name, newTag }) => [name, newTag]),
      [['wortlaut', version]],
    );
    const names = manifests.map(({ kind, metadata }) => `${kind} ${metadata.name}`);
    assert.equal(new Set(names).size, names.length);
    for (const role of ROLES)
      assert.deepEqual(wordsOf(named('Deployment', `wortlaut-${role}`)).slice(0, 3), ['work', '--role', role]);
  });

  for (const workload of workloads) {
    const { metadata } = workload;
    it(`${workload.kind} ${metadata.name} runs a command that there is, with what it needs`, () => {
      const [words, env] = [wordsOf(workload), envOf(workload)];
      assertCommand(words);
      assertEnvironment(env);
      const role = assertAddresses({ words, env });
      const { spec } = templateOf(workload);
      const { volumeMounts, image, resources } = containerOf(workload);
      assert.equal(image, kustomization.images[0].name);
      assert.deepEqual(Object.keys(resources.requests), ['cpu', 'memory']);
      assert.ok(resources.limits['memory']);
      for (const { name } of volumeMounts)
        assert.ok(
          spec.volumes.some((volume) => volume.name === name),
          name,
        );
      const secret = spec.volumes.find((volume) => volume.secret)!;
      const { mountPath } = volumeMounts.find(({ name }) => name === secret.name)!;
      const files = Object.entries(env).flatMap(([name, value]) => (name.endsWith('_FILE') ? [value] : []));
      assert.deepEqual(files.sort(), secret.secret!.items.map(({ path }) => `${mountPath}/${path}`).sort());
      for (const { persistentVolumeClaim } of spec.volumes)
        if (persistentVolumeClaim) named('PersistentVolumeClaim', persistentVolumeClaim.claimName);
      if (!role) return;
      assert.ok(spec.terminationGracePeriodSeconds! > Number(words[words.indexOf('--stop-within') + 1]));
      const { ports, startupProbe, readinessProbe, livenessProbe } = containerOf(workload);
      assert.equal(words[words.indexOf('--metrics') + 1], `0.0.0.0:${ports![0].containerPort}`);
      assertProbes(
        [startupProbe, readinessProbe, livenessProbe],
        ports![0].name,
        'src/work/health.ts',
        (path) => `'${path}': `,
      );
    });

    it(`${workload.kind} ${metadata.name} may do no more than it must, and reach what it has the address of`, () => {
      const { spec, metadata: pod } = templateOf(workload);
      named('ServiceAccount', spec.serviceAccountName);
      assert.equal(spec.automountServiceAccountToken, false);
      const { runAsNonRoot, seccompProfile } = spec.securityContext as Record<string, unknown>;
      assert.deepEqual([runAsNonRoot, seccompProfile], [true, { type: 'RuntimeDefault' }]);
      assert.deepEqual(containerOf(workload).securityContext, {
        ...{ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
      });
      if (workload.kind === 'Deployment') assert.ok(selects(workload.spec.selector!, pod.labels));
      assert.deepEqual(metadata.labels, pod.labels);
      for (const { labelSelector } of spec.topologySpreadConstraints ?? [])
        assert.deepEqual(selected(labelSelector), [workload]);
      const env = envOf(workload);
      const wanted = [
        53,
        53,
        ...('WORTLAUT_BUS_FILE' in env ? [4222] : []),
        ...('WORTLAUT_RECORD_FILE' in env ? [5432] : []),
      ];
      const world = wordsOf(workload).includes('fetch') ? [80, 443] : [];
      assert.deepEqual(mayAsk(workload).map(Number).sort(), [...wanted, ...world].map(Number).sort());
    });
  }

  it('keeps one of what is there twice, and one that schedules', () => {
    const scaled = ofKind('HorizontalPodAutoscaler').map(({ spec }) => {
      const target = named(spec.scaleTargetRef!.kind, spec.scaleTargetRef!.name);
      // the number is that of the scaler alone
      assert.equal(target.spec.replicas, undefined);
      return [target, spec.minReplicas!] as const;
    });
    const least = (workload: Manifest): number => workload.spec.replicas ?? new Map(scaled).get(workload)!;
    assert.equal(least(named('Deployment', 'wortlaut-schedule')), 1);
    const kept = ofKind('PodDisruptionBudget').map(({ spec }) => {
      const [workload, ...more] = selected(spec.selector!);
      assert.deepEqual(more, []);
      assert.ok(least(workload) > spec.minAvailable!, workload.metadata.name);
      return workload.metadata.name;
    });
    const several = ofKind('Deployment').filter((workload) => least(workload) > 1);
    assert.deepEqual(kept.sort(), several.map(({ metadata }) => metadata.name).sort());
  });

  it('leads to the desk, at a port that it has, and asks there whether it is well', () => {
    const desk = named('Deployment', 'wortlaut-desk');
    const { ports, args, startupProbe, readinessProbe, livenessProbe } = containerOf(desk);
    const [{ name, containerPort }] = ports!;
    assert.equal(args![args!.indexOf('--port') + 1], String(containerPort));
    const { selector, ports: served } = named('Service', 'wortlaut-desk').spec;
    assert.deepEqual(selected({ matchLabels: selector! }), [desk]);
    assert.deepEqual(
      served!.map(({ targetPort }) => targetPort),
      [name],
    );
    const policy = named('NetworkPolicy', 'wortlaut-desk').spec;
    assert.deepEqual(selected(policy.podSelector!), [desk]);
    assert.deepEqual(
      policy.ingress![0].ports.map(({ port }) => port),
      [name],
    );
    assertProbes([startupProbe, readinessProbe], name, 'src/desk/metrics.ts', (path) => `app.get('${path}'`);
    assert.equal(livenessProbe!.tcpSocket!.port, name);
  });

  it('lets figures be collected from all who serve them', () => {
    const policy = named('NetworkPolicy', 'wortlaut-metrics').spec;
    const serving = workloads.filter((workload) => wordsOf(workload).includes('--metrics'));
    assert.deepEqual(selected(policy.podSelector!), serving);
    const ports = policy.ingress![0].ports.map(({ port }) => port);
    for (const workload of serving)
      assert.deepEqual(
        containerOf(workload).ports!.map(({ name }) => name),
        ports,
      );
  });

  it('lets nobody in or out where nothing says so', () => {
    const { podSelector, policyTypes, ingress, egress } = named('NetworkPolicy', 'wortlaut-nothing').spec;
    assert.deepEqual(selected(podSelector!), workloads);
    assert.deepEqual([policyTypes, ingress, egress], [['Ingress', 'Egress'], undefined, undefined]);
  });
});
