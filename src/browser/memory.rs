/// The memory of the page's program, in bytes; it grows and never shrinks. 0 where nobody can tell.
pub fn memory() -> usize {
    const PAGE: usize = 65_536;
    #[cfg(target_arch = "wasm32")]
    let pages = core::arch::wasm32::memory_size::<0>();
    #[cfg(not(target_arch = "wasm32"))]
    let pages = 0;
    pages * PAGE
}
