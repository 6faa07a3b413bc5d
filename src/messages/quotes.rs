//! What the view of quotations says.

messages! {
    /// What there is: how many utterances, how many of them in several texts.
    LEDE = "{0}, {1} of them in more than one text. Their words stand under each other."
        | "{0}, {1} prej tyre në më shumë se një tekst. Fjalët e tyre qëndrojnë njëra nën tjetrën."
        | "{0}, od toga {1} u više tekstova. Njihove reči stoje jedne ispod drugih.";
    /// Where nothing stands in quotation marks.
    NONE = "No words in quotation marks were found in these texts."
        | "Në këto tekste nuk u gjetën fjalë në thonjëza."
        | "U ovim tekstovima nisu nađene reči pod navodnicima.";
    /// Where words stand in quotation marks, but no two texts quote the same.
    NONE_SHARED = "No words in quotation marks stand in more than one text."
        | "Asnjë fjalë në thonjëza nuk gjendet në më shumë se një tekst."
        | "Nikakve reči pod navodnicima ne stoje u više od jednog teksta.";
    /// Heads the names of those who speak, for screen readers.
    SAID_BY = "Said by" | "Thënë nga" | "Izjavio";
    /// Where no speaker is named.
    NO_SPEAKER = "no speaker named" | "pa folës të përmendur" | "govornik nije naveden";
    /// Heads a table, for screen readers.
    WORDINGS_BY_TEXT = "Wordings by text" | "Formulimet sipas tekstit" | "Formulacije po tekstu";
    /// Heads the words before a quotation.
    INTRODUCED = "Introduced by" | "Hyrja" | "Uvod";
    /// Where the sentence has no other words.
    NOT_INTRODUCED = "nothing else in its sentence" | "asgjë tjetër në fjali" | "ništa drugo u rečenici";
    /// Heads the quoted words.
    WORDS = "Words between quotation marks" | "Fjalët në thonjëza" | "Reči pod navodnicima";
    /// Heads reported words.
    REPORTED_WORDS = "Words reported" | "Fjalët e përcjella" | "Prenete reči";
    /// In the place of words that a text does not quote.
    NOT_QUOTED = "not quoted" | "nuk citohet" | "nije citirano";
    /// Says that other words stand there, for screen readers.
    OTHER_WORDS = "other words:" | "fjalë të tjera:" | "druge reči:";
    /// Heads how much is quoted.
    QUOTED = "Quoted" | "Cituar" | "Citirano";
    /// A sentence or more is quoted.
    WHOLE = "whole" | "e plotë" | "celo";
    /// A part of a sentence is quoted.
    FRAGMENT = "fragment" | "fragment" | "deo";
    /// Nothing is quoted; the words are reported.
    REPORTED = "reported" | "e përcjellë" | "preneto";
    /// Heads what became of the longest wording.
    BESIDE_LONGEST = "Beside the longest" | "Krahas më të gjatës" | "Prema najdužoj";
    /// The longest wording itself.
    LONGEST = "longest" | "më e gjata" | "najduža";
    /// It has the same words.
    SAME = "same words" | "të njëjtat fjalë" | "iste reči";
    /// It has a part of them.
    SHORTER = "shorter" | "më e shkurtër" | "kraća";
    /// It has parts of them, put together.
    JOINED = "parts put together" | "pjesë të bashkuara" | "spojeni delovi";
    /// It has one word that the longest has not.
    ONE_DIFFERS = "one word differs" | "ndryshon një fjalë" | "jedna reč se razlikuje";
    /// It has so many words that the longest has not.
    DIFFER = "{0} differ" | "{0} ndryshojnë" | "razlika: {0}";
    /// It has no word of the longest.
    APART = "another part" | "një pjesë tjetër" | "drugi deo";
    /// Heads quotations of one text only.
    ALONE = "Quoted in one text only" | "Cituar vetëm në një tekst" | "Citirano samo u jednom tekstu";
    /// Heads words in marks that nobody is named for.
    SCARE = "In quotation marks, without a speaker" | "Në thonjëza, pa folës" | "Pod navodnicima, bez govornika";
    /// Heads reported speech.
    INDIRECT = "Reported without quotation marks" | "E përcjellë pa thonjëza" | "Preneto bez navodnika";
    /// What the same words were made of in a glance.
    AS_QUOTED = "As quoted" | "Siç citohet" | "Kako je citirano";
    /// The choice of no speaker in particular.
    EVERYONE = "Everyone" | "Të gjithë" | "Svi";
}
