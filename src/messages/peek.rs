//! A glance at sentences of the texts.

messages! {
    /// What the glance is called.
    WHAT_THEY_GIVE = "What the texts give" | "Çfarë japin tekstet" | "Šta navode tekstovi";
    /// Opens the paragraph in its text.
    READ_IN_PLACE = "Read in place" | "Lexo në vend" | "Čitaj na mestu";
    /// Copies the sentence and where it is from.
    COPY = "Copy with source" | "Kopjo me burimin" | "Kopiraj sa izvorom";
    /// How the figures of the texts go together.
    SAME = "Every text that gives this figure gives the same one, whatever the spelling."
        | "Çdo tekst që e jep këtë shifër jep të njëjtën, sido që të jetë shkruar."
        | "Svaki tekst koji navodi ovu brojku navodi istu, kako god bila napisana.";
    /// How the figures of the texts go together.
    ROUNDED = "The numbers agree once the rougher one is rounded."
        | "Numrat pajtohen kur rrumbullakosen sa më i përafërti."
        | "Brojevi se slažu kad se zaokruže kao onaj grublji.";
    /// How the figures of the texts go together.
    COMPATIBLE = "The numbers agree as far as the less exact one goes."
        | "Numrat pajtohen aq sa shkon më pak i sakti."
        | "Brojevi se slažu dokle dopušta onaj manje tačan.";
    /// How the figures of the texts go together.
    SCOPE = "One event, but the texts count different parts of it."
        | "Një ngjarje, por tekstet numërojnë pjesë të ndryshme të saj."
        | "Jedan događaj, ali tekstovi broje njegove različite delove.";
    /// How the figures of the texts go together.
    DIFFERS = "Same thing, same time, and the numbers are not the same. No number is preferred."
        | "E njëjta gjë, në të njëjtën kohë, dhe numrat nuk janë të njëjtë. Asnjë numër nuk ka përparësi."
        | "Ista stvar, isto vreme, a brojevi nisu isti. Nijedan broj nema prednost.";
}
