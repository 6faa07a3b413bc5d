use super::window;

/// A value kept from an earlier visit; `None` where there is none or the browser refuses.
pub fn remembered(name: &str) -> Option<String> {
    storage()?.get_item(&scoped(name)).ok()?
}

/// Keeps a value for later visits; `false` where the browser refuses.
pub fn remember(name: &str, value: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(&scoped(name), value).is_ok())
}

/// Reading the property throws in some private windows.
fn storage() -> Option<web_sys::Storage> {
    window()?.local_storage().ok()?
}

/// Other pages of the same site share the storage.
fn scoped(name: &str) -> String {
    let mut key = String::from("synoptic.");
    key.push_str(name);
    key
}
