//! The engine of the page: what a build does with a folder of articles, it does with the texts a reader adds.
//!
//! It is a module of its own that the page fetches when the first text is added; the page asks a [`Request`] and shows
//! the [`Answer`](corpus::Answer). What is offered may be anything; nothing but text of it goes on.

mod offer;
mod takes;

#[cfg(target_arch = "wasm32")]
mod page;

use analysis::analyse_in_stages;
use corpus::{Addition, Answer, Damage, Document, Manifest, Request, Tables};
use takes::Takes;

/// Texts of one bundle, those of the reader among them, are so many at most: beyond a thousand nobody compares texts one
/// by one any more, and the memory of a page has an end.
pub const MOST_TEXTS: usize = 1000;

/// Texts of one bundle have so many bytes of UTF-8 together at most: some five thousand articles.
pub const MOST_BYTES: usize = 32 << 20;

/// So many texts are analysed to warm up, at most: an event of a few texts is worth no more time than it takes to paste one.
const WARM_UP: usize = 8;

/// How far an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// So many of so many offers are read.
    Read(usize, usize),
    /// So many of so many stages of the analysis are done.
    Analysed(usize, usize),
}

/// So many stages the analysis says that it has passed.
const STAGES: usize = 8;

/// An engine and the bundle that its page came with.
#[derive(Clone, Debug, Default)]
pub struct Engine {
    /// The texts of that bundle. While a request is answered, those of the reader stand behind them.
    documents: Vec<Document>,
    manifest: Manifest,
}

impl Engine {
    /// The engine of a page that came with a packed corpus; with none, where there are no bytes.
    ///
    /// # Errors
    ///
    /// [`Damage`] where the bytes are no packed corpus of this version.
    pub fn new(packed: &[u8]) -> Result<Self, Damage> {
        if packed.is_empty() {
            return Ok(Self::default());
        }
        let corpus = corpus::unpack(packed)?;
        Ok(Self { documents: corpus.documents(), manifest: corpus.manifest() })
    }

    /// Analyses some texts of the bundle for nothing: lists are read, and a browser compiles well what runs often. The first
    /// request is answered in a fraction of the time then.
    pub fn warm_up(&self) {
        let some = self.documents.get(..self.documents.len().min(WARM_UP)).unwrap_or_default();
        drop(analyse_in_stages(some, &Manifest::default(), &mut |_| {}));
    }

    /// Reads what is offered and analyses it with all other texts of the bundle.
    ///
    /// What cannot be read is said in [`Answer::problems`] and stops nothing else. Where nothing was read and the request
    /// brings no text along, the corpus is that of the bundle alone.
    ///
    /// # Errors
    ///
    /// Only where memory runs out.
    pub fn answer(&mut self, request: Request, progress: &mut dyn FnMut(Progress)) -> Result<Answer, Damage> {
        let Request { own, offers } = request;
        let all = offers.len();
        let mut takes = Takes::new(&self.documents, own);
        for (done, offer) in offers.into_iter().enumerate() {
            progress(Progress::Read(done, all));
            takes.take(offer);
        }
        let Takes { own, read, problems, .. } = takes;
        let (tables, own) = self.analyse(own, progress);
        Ok(Answer { corpus: tables.into_packed()?, own, read, problems })
    }

    /// Analyses the bundle with what is added to it, which is given back.
    fn analyse(&mut self, mut own: Addition, progress: &mut dyn FnMut(Progress)) -> (Tables, Addition) {
        let base = self.documents.len();
        let manifest = joined(&self.manifest, &own);
        self.documents.append(&mut own.documents);
        let mut stages = 0;
        progress(Progress::Analysed(0, STAGES));
        let tables = analyse_in_stages(&self.documents, &manifest, &mut |_| {
            stages += 1;
            progress(Progress::Analysed(stages, STAGES));
        });
        own.documents = self.documents.split_off(base);
        (tables, own)
    }
}

/// What the author of the bundle says, and, where that says nothing, what came with added texts.
fn joined(base: &Manifest, own: &Addition) -> Manifest {
    let given = |text: &String| (!text.is_empty()).then(|| text.clone());
    Manifest {
        title: base.title.clone().or_else(|| given(&own.title)),
        description: base.description.clone().or_else(|| given(&own.description)),
        corrections: [base.corrections.as_slice(), own.corrections.as_slice()].concat(),
        ..Manifest::default()
    }
}
