use alloc::vec::Vec;

use crate::{Article, Block, Document, Manifest, Origin, Tables};

impl Tables {
    /// The documents that were analysed, in the order they are shown. Analysing them with [`Tables::manifest`] gives the
    /// same tables again, but for what was said of how the files were read, which is not kept with them.
    ///
    /// Lines of files are not kept either: [`Block::line`] is 0.
    pub fn documents(&self) -> Vec<Document> {
        self.articles.iter().map(|article| self.document(article)).collect()
    }

    fn document(&self, article: &Article) -> Document {
        // Where there was no headline, the name of the file stands in its place.
        let stands_in =
            article.headline.origin == Origin::Derived && article.headline.value == article.source;
        let run = article.paragraphs.start as usize..article.paragraphs.end as usize;
        let paragraphs = self.paragraphs.get(run).unwrap_or_default();
        let block = |paragraph: &crate::Paragraph| Block {
            text: paragraph.text.clone(),
            role: paragraph.role,
            line: 0,
        };
        Document {
            source: article.source.clone(),
            outlet: article.outlet.clone(),
            headline: (!stands_in).then(|| article.headline.clone()),
            date: article.date.clone(),
            url: article.url.clone(),
            language: article.language.clone(),
            blocks: paragraphs.iter().map(block).collect(),
            diagnostics: Vec::new(),
        }
    }

    /// What the author of the bundle says of it. Order and outlets that it gives to articles are theirs already.
    pub fn manifest(&self) -> Manifest {
        Manifest {
            title: (!self.title.is_empty()).then(|| self.title.clone()),
            description: (!self.description.is_empty()).then(|| self.description.clone()),
            articles: Vec::new(),
            corrections: self.corrections.clone(),
            diagnostics: Vec::new(),
        }
    }
}
