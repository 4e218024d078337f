/** Words that show what a sentence is about, where words of violence and disaster mean something else. Own lists. */
export const TOPICS = {
  sport: `goalkeeper midfielder striker defender league championship championships tournament quarterback innings wicket
    wickets bowlers batsman semi-final semi-finals semifinal semifinals playoff playoffs touchdown inning penalty referee rugby
    football soccer basketball baseball hockey cricket tennis golf prix olympics olympic racing scorer trophy nba nfl mlb
    nhl fifa uefa grandmaster chess hat-trick half-time halftime bowled overtime winless unbeaten title semis superbowl
    cornerback linebacker forward midfield fly-half try-line peloton grand-slam`,
  sportish: `match goal goals cup coach season club player players team teams fixture derby fans boxing boxer bout champion champions
    knockout rangers lakers celtics arsenal chelsea liverpool warriors chasers quarter squad medal lap tries marathon final finals
    winning scored scoring win wins won beat lost defeat victory points sprinter seed seeded runner runners race hurricanes
    rockets jets lightning storm game games semi hooker stadium transfer manager winger kick shot ball foul draw round`,
  business: `shares stocks profit profits revenue revenues investors traders futures earnings analysts dividend bitcoin ceo
    shareholders retailer valuation ftse nasdaq bonds yields takeover merger startup`,
  businessish: `prices price economy growth inflation market markets currency demand quarter sales forecast venture funding
    mortgage gdp sector dollar euro yen index company firm firms bank percent rose fell jumped cloud housing tickets ticket`,
  art: `film films movie movies novel novelist comedy thriller documentary reviewer reviewers memoir bestselling poetry sequel sitcom screenplay
    soundtrack fiction biography biographer netflix hollywood broadway box-office opera choir videogame musical blockbuster`,
  artish: `finale critic critics album exhibition band concert director actor actress singer song songs cinema cinemas festival play orchestra paintings
    gallery premiere episode drama video game gamers portrait portraits photographer stage audience audiences author theatre
    theater collectors readers streaming museum award series role starring opens debut dress pianist artist star`,
  leisure: `recipe oven bake potatoes chef restaurant menu cooking dish guide holiday tips yoga wedding tourists visitors traveller's
    diary columnist essay horoscope crossword ways things decorate garden gardening bookshop baking contest`,
  figurative: `criticism outrage applause questions complaints emotions praise laughter creativity interest abuse headlines spotlight
    limelight controversy popularity ambition demons applications enthusiasm nostalgia`,
  past: `anniversary centenary commemorate~ commemoration century centuries decades history historic memorial remembering
    veterans romans medieval archaeologists wartime ancient`,
  drill: `drill drills simulation simulated rehearsal mock`,
  crowd: `protesters protestors demonstrators protest protests demonstration demonstration demonstrations rally rallies marchers
    rioters crowd crowds activists fans hooligans`,
  labour: `union unions pay wage wages workers labour labor walkout walkouts dispute nurses teachers drivers doctors staff employees
    pilots crew junior lecturers dockers machinists conditions ballot balloted strikers picket pickets`,
  film: `film films movie movies documentary video series photo photos photographer portraits scene footage camera album`,
} as const;
