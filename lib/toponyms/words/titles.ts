/** Words before a person's name: ranks, offices, forms of address. Lower case, without the dot. Own list. */
export const PERSON_TITLES: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss dr prof professor sir dame lord lady baroness baron count duke king queen prince princess emperor sultan " +
    "emir sheikh sheik ayatollah imam rabbi father brother sister reverend rev pastor bishop archbishop cardinal pope saint " +
    "president vice-president premier chancellor minister secretary ambassador envoy senator sen representative rep " +
    "congressman congresswoman governor gov mayor councilman councilwoman councillor councilor commissioner alderman mp " +
    "judge justice attorney lawyer prosecutor sheriff deputy officer detective inspector constable chief superintendent " +
    "general gen admiral adm colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl private pvt " +
    "marshal commander brigadier commodore director chairman chairwoman chair coach quarterback midfielder striker " +
    "spokesman spokeswoman spokesperson author actor actress singer director producer novelist poet artist architect " +
    "economist historian analyst reporter journalist correspondent editor columnist aunt uncle leader candidate nominee " +
    "star defendant founder ceo suspect"
  ).split(" "),
);
