export { ModelError, type ModelProblem } from '../language/model-error.ts';
