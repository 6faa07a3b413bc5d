//! Corpora for tests.
