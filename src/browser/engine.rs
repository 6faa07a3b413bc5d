use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{
    JsCast, JsValue,
    prelude::{Closure, wasm_bindgen},
};
use wasm_bindgen_futures::{JsFuture, spawn_local};

#[wasm_bindgen(js_namespace = synoptic)]
extern "C" {
    #[wasm_bindgen(js_name = setBundle)]
    fn set_bundle(packed: Option<Uint8Array>);
    #[wasm_bindgen(js_name = hasEngine)]
    fn engine_is_there() -> bool;
    fn prepare() -> Promise;
    fn analyse(request: Uint8Array, progress: &JsValue) -> Promise;
    #[wasm_bindgen(js_name = cancel)]
    fn leave();
    fn kept(name: &str) -> Promise;
    fn keep(name: &str, bytes: Option<Uint8Array>) -> Promise;
    #[wasm_bindgen(js_name = filesOf)]
    fn files_of(list: &JsValue) -> Promise;
    #[wasm_bindgen(js_name = onDrop)]
    fn on_dropped(over: &Function, take: &Function);
}

/// How far the engine is: its word for what it does, and so many of so many.
pub type Step = (String, usize, usize);

/// A file that came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// Its name.
    pub name: String,
    /// What is in it; `None` where it cannot be read, or is too much with the others.
    pub bytes: Option<Vec<u8>>,
    /// What its reader made of the bundle, where it is a page that somebody saved; mostly empty.
    pub made: String,
}

/// Whether the page came with an engine; one file may come without.
pub fn has_engine() -> bool {
    engine_is_there()
}

/// Fetches the engine, so that it is there when it is asked.
pub fn prepare_engine() {
    spawn_local(async { _ = JsFuture::from(prepare()).await });
}

/// Asks the engine; it answers with no bytes where it could not, or was stopped.
pub fn ask_engine(
    request: &[u8],
    progress: impl Fn(Step) + 'static,
    done: impl FnOnce(Option<Vec<u8>>) + 'static,
) {
    let progress = Closure::<dyn Fn(String, u32, u32)>::new(move |word, at: u32, of: u32| {
        progress((word, at as usize, of as usize));
    });
    let promise = analyse(Uint8Array::from(request), progress.as_ref());
    spawn_local(async move {
        let answer = bytes_of(promise).await;
        drop(progress);
        done(answer);
    });
}

/// Says what the bundle is from now on, for who saves the page; with none, what the page came with.
pub fn change_bundle(packed: Option<&[u8]>) {
    set_bundle(packed.map(Uint8Array::from));
}

/// Stops what the engine is asked.
pub fn stop_engine() {
    leave();
}

/// Bytes that were kept on this device; `None` where there are none, or the browser keeps nothing.
pub fn recall_bytes(name: String, done: impl FnOnce(Option<Vec<u8>>) + 'static) {
    spawn_local(async move { done(bytes_of(kept(&name)).await) });
}

/// Keeps bytes on this device, in place of those of that name; then says whether that worked.
pub fn keep_bytes(name: String, bytes: Option<Vec<u8>>, done: impl FnOnce(bool) + 'static) {
    let bytes = bytes.map(|bytes| Uint8Array::from(bytes.as_slice()));
    spawn_local(async move { done(JsFuture::from(keep(&name, bytes)).await.is_ok()) });
}

/// Reads the files that a reader chose. The field is emptied, so that the same can be chosen again.
pub fn read_files(event: &web_sys::Event, done: impl FnOnce(Vec<Incoming>) + 'static) {
    let Some(field) = event.target() else { return };
    let Ok(list) = Reflect::get(&field, &"files".into()) else { return };
    spawn_local(async move {
        let files = read(&list).await;
        let _ = Reflect::set(&field, &"value".into(), &"".into());
        done(files);
    });
}

/// Takes files that are dropped on the page; `over` is told whether some are held above it.
pub fn on_drop(over: impl Fn(bool) + 'static, take: impl Fn(Vec<Incoming>) + Clone + 'static) {
    let over = Closure::<dyn Fn(bool)>::new(over);
    let take = Closure::<dyn Fn(JsValue)>::new(move |list: JsValue| {
        let take = take.clone();
        spawn_local(async move { take(read(&list).await) });
    });
    on_dropped(over.as_ref().unchecked_ref(), take.as_ref().unchecked_ref());
    // The page listens as long as it is open.
    over.forget();
    take.forget();
}

async fn read(list: &JsValue) -> Vec<Incoming> {
    let files = JsFuture::from(files_of(list)).await.ok().and_then(|files| files.dyn_into::<Array>().ok());
    let file = |pair: JsValue| {
        let pair: Array = pair.dyn_into().ok()?;
        let bytes = pair.get(1).dyn_into::<Uint8Array>().ok();
        let (name, made) = (pair.get(0).as_string()?, pair.get(2).as_string().unwrap_or_default());
        Some(Incoming { name, bytes: bytes.map(|bytes| bytes.to_vec()), made })
    };
    files.map(|files| files.iter().filter_map(file).collect()).unwrap_or_default()
}

async fn bytes_of(promise: Promise) -> Option<Vec<u8>> {
    let bytes: Uint8Array = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    Some(bytes.to_vec()).filter(|bytes| !bytes.is_empty())
}
