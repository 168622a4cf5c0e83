/** Names from the father's, as East Slavs bear them between given name and surname: ⟨Wladimirowitsch⟩, ⟨Iwaniwna⟩. */
const PATRONYMIC =
  /(?:owitsch|ewitsch|ovich|evich|ovič|evič|ovitch|evitch|owytsch|ovych|ovyč|avich|awitsch|avič|witsch|ович|евич|йович|iwna|ivna|owna|ewna|ovna|evna|auna|yeuna|івна|ївна|овна|евна|ична|itschna|ichna|ična)$/;

export function isPatronymic(letters: string): boolean {
  return letters.length > 6 && PATRONYMIC.test(letters);
}
