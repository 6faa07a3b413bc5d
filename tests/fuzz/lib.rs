//! Nothing: the targets are tests, in `any_bytes.rs`, and their seeds in `__fuzz__`.
