use alloc::collections::BTreeSet;

use corpus::{EntityId, EntityKind, Tables};

/// Bytes between the name of a country or body and that of its head: "Norwegian President Aleksander Dahle".
const TITLE_LENGTH: u32 = 32;

/// Who speaks for whom.
pub(super) struct Speakers {
    /// A country or body and a person named right after it with a title between.
    heads: BTreeSet<(EntityId, EntityId)>,
}

impl Speakers {
    pub(super) fn of(tables: &Tables) -> Self {
        let kind = |entity: EntityId| tables.entities.get(entity.index()).map(|entity| entity.kind);
        let mut heads = BTreeSet::new();
        for pair in tables.mentions.windows(2) {
            let [first, second] = pair else { continue };
            let body = matches!(
                kind(first.entity),
                Some(EntityKind::Place | EntityKind::Organisation | EntityKind::Group)
            );
            let near = first.paragraph == second.paragraph
                && second.span.start.saturating_sub(first.span.end) <= TITLE_LENGTH;
            let text = tables.paragraphs.get(first.paragraph.index()).map_or("", |paragraph| &paragraph.text);
            let between = text.get(first.span.end as usize..second.span.start as usize).unwrap_or_default();
            if body
                && near
                && kind(second.entity) == Some(EntityKind::Person)
                && !between.contains(['.', ';', '“', '”', '"'])
                && between.chars().filter(|character| character.is_alphabetic()).count() > 4
            {
                heads.insert((first.entity, second.entity));
            }
        }
        Self { heads }
    }

    /// Whether two speakers are one, or one speaks for the other. Unknown speakers agree with nobody.
    pub(super) fn agree(&self, a: Option<EntityId>, b: Option<EntityId>) -> bool {
        let (Some(a), Some(b)) = (a, b) else { return false };
        a == b || self.heads.contains(&(a, b)) || self.heads.contains(&(b, a))
    }
}
