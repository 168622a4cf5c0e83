import { describe } from 'node:test';
import { EmbeddedBus } from '../../src/work/embedded.ts';
import { busConforms } from './conformance.ts';

describe('a bus in this process', () => busConforms((settings) => Promise.resolve(new EmbeddedBus(settings))));
