// Articles by the hundred, about one invented event: each tells some of a fixed set of facts in one of several wordings.
// A fixed sequence stands in for chance, so that every run has the same articles.

const FACTS = [
  ["The council of Marlow Bay approved the harbour wall on Monday by 9 votes to 4.", "By nine votes to four, Marlow Bay's council on Monday approved the harbour wall."],
  ["The wall will cost 42 million pounds, Treasurer Ida Fenwick said.", "Ida Fenwick, the treasurer, put the price of the wall at 42 million pounds."],
  ["\"We have waited thirty years for this,\" Mayor Tom Arkwright told reporters.", "Mayor Tom Arkwright said the town had \"waited thirty years for this\"."],
  ["Fishermen of the Skerry Cooperative fear that the entrance will silt up.", "The Skerry Cooperative, which speaks for the fishermen, warned of silt at the entrance."],
  ["Work by the builder Hallam Marine is to begin in April 2027.", "Hallam Marine, the builder, starts work in April 2027."],
  ["A storm in 1994 flooded 310 houses in the lower town.", "In 1994 some 310 houses of the lower town stood under water after a storm."],
  ["The ferry to Osney Island will run from a temporary pier.", "Passengers to Osney Island will board the ferry at a temporary pier."],
  ["The Coastal Heritage Trust called the design \"a concrete curtain\".", "\"A concrete curtain\" is what the Coastal Heritage Trust called the design."],
  ["Engineers promise that the wall withstands a wave of six metres.", "A wave of six metres will not overtop the wall, engineers say."],
  ["Councillor Priya Nair, who voted against, asked for a second survey.", "A second survey was demanded by councillor Priya Nair, one of the four opponents."],
];

/** Linear congruential generator with the constants of Numerical Recipes; returns whole numbers below a bound. */
function sequence(seed) {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** File names and texts of a number of articles. */
export function manyArticles(number) {
  const next = sequence(7);
  return Array.from({ length: number }, (_, index) => {
    const told = FACTS.filter(() => next(3) > 0).map((wordings) => wordings[next(wordings.length)]);
    const name = `paper-${String(index + 1).padStart(3, "0")}`;
    const head = `+++\noutlet = "Paper ${index + 1}"\ndate = 2026-03-${String(1 + next(28)).padStart(2, "0")}\n+++\n`;
    const headline = `Harbour wall approved, report ${index + 1}`;
    const own = `Reporter ${index + 1} counted ${10 + next(90)} people in the gallery.`;
    return [`${name}.md`, `${head}# ${headline}\n\n${[...told, own].join("\n\n")}\n`];
  });
}
