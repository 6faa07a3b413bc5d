//! What the view of names says.

messages! {
    /// Below the title: how many labels, in how many texts, how many of them in one text only. The rest of the sentence
    /// is [`WITH_A_BAR`].
    LEDE = "Who calls whom what. {0} in {1}; {2} of them are used by one text only and stand" | "Kush e quan kë si. {0} në {1}; {2} prej tyre i përdor vetëm një tekst dhe qëndrojnë" | "Ko koga kako naziva. {0}, {1}; {2} koristi samo jedan tekst, i oni stoje";
    /// Goes on from [`LEDE`], beside the mark itself.
    WITH_A_BAR = "with a bar" | "me një vijë" | "uz crtu";
    /// Of one text.
    LEDE_ALONE = "Who is called what. {0} in {1}." | "Kush si quhet. {0} në {1}." | "Ko se kako naziva. {0}, {1}.";
    /// The caption of the table, for screen readers.
    CAPTION = "Labels for each name, by text" | "Emërtimet për çdo emër, sipas tekstit" | "Nazivi za svako ime, po tekstovima";
    /// Names a choice, for screen readers.
    WHICH = "Which labels" | "Cilat emërtime" | "Koji nazivi";
    /// Shows all labels.
    EVERY_LABEL = "All labels" | "Të gjitha emërtimet" | "Svi nazivi";
    /// Shows labels that one text alone uses.
    OWN = "In one text only" | "Vetëm në një tekst" | "Samo u jednom tekstu";
    /// Says that of a label, for screen readers.
    IS_OWN = "(in this text only)" | "(vetëm në këtë tekst)" | "(samo u ovom tekstu)";
    /// Names the choice of order.
    SORT = "Sort by" | "Rendit sipas" | "Poređaj po";
    /// An order.
    BY_DIFFERENCE = "difference" | "dallimit" | "razlici";
    /// An order.
    BY_COUNT = "count" | "numrit" | "broju";
    /// An order.
    BY_NAME = "name" | "emrit" | "imenu";
    /// Heads the first column.
    NAME = "Name" | "Emri" | "Ime";
    /// Heads the column of the texts that have none of their own; how many.
    OTHERS = "{0} others" | "{0} të tjera" | "ostalih {0}";
    /// Folds away names that one text alone has.
    ALONE = "{0} in one text only" | "{0} vetëm në një tekst" | "{0} samo u jednom tekstu";
    /// Under a label in a glance: how often.
    TIMES = "{0} in {1}" | "{0} në {1}" | "{0}, {1}";
    /// Where nothing is left.
    EMPTY = "No name stands in a paragraph that passes the filter." | "Asnjë emër nuk gjendet në një paragraf që kalon filtrin." | "Nijedno ime ne stoji u pasusu koji prolazi filter.";
    /// Where no label is used by one text only.
    NONE_OWN = "No label is used by one text only." | "Asnjë emërtim nuk përdoret vetëm nga një tekst." | "Nijedan naziv ne koristi samo jedan tekst.";
}
