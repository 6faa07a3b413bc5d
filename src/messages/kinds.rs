//! What sorts of things have names.

messages! {
    /// Somebody.
    PERSON = "person" | "person" | "osoba";
    /// Somewhere.
    PLACE = "place" | "vend" | "mesto";
    /// A body of people with a purpose.
    ORGANISATION = "organisation" | "organizatë" | "organizacija";
    /// Something made.
    PRODUCT = "product" | "produkt" | "proizvod";
    /// Something that happens.
    EVENT = "event" | "ngjarje" | "događaj";
    /// A rule, a treaty.
    LAW = "law" | "ligj" | "zakon";
    /// People who have something in common.
    GROUP = "group" | "grup" | "grupa";

    /// Heads names.
    PEOPLE = "People" | "Njerëz" | "Ljudi";
    /// Heads names.
    PLACES = "Places" | "Vende" | "Mesta";
    /// Heads names.
    ORGANISATIONS = "Organisations" | "Organizata" | "Organizacije";
    /// Heads names.
    PRODUCTS = "Products" | "Produkte" | "Proizvodi";
    /// Heads names.
    EVENTS = "Events" | "Ngjarje" | "Događaji";
    /// Heads names.
    LAWS = "Laws" | "Ligje" | "Zakoni";
    /// Heads names.
    GROUPS = "Groups" | "Grupe" | "Grupe";
}
