/** What is wrong with a model file; the interface has words for each in its languages. */
export type ModelProblem = 'missing' | 'foreign' | 'newer' | 'older' | 'damaged' | 'unfitting';

/** A file is no model, or not one that this version can use. The message says which file, what is wrong, what to do. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly problem: ModelProblem;
  readonly file: string;

  /** @param what follows the name of the file in the message */
  constructor(problem: ModelProblem, file: string, what: string) {
    super(`${file} ${what}`);
    this.problem = problem;
    this.file = file;
  }
}
