//! The ready-made viewer: everything of a page but its articles, for the crate `publishing` to put together.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    time::SystemTime,
};

use anyhow::{Context, Result, bail};

use crate::{
    project,
    shell::{self, say},
    silent::silent,
    small, tools,
};

/// The cargo profile of what is published: small before fast.
pub(crate) const PROFILE: &str = "page";

/// What wasm may contain that Rust emits; `wasm-opt` cannot tell, since stripping removes the section that says so.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The first kilobyte of memory is the end of the stack, so that no address of data lies in it, and sums of an address and a
/// small number can be part of the instruction that reads there.
const LOW_MEMORY: &str = "--low-memory-unused";

/// What makes the programs small. Measured as brotli of the page's program: without the first two it weighs 2 kB more, without
/// the last, which keeps `wasm-opt` from writing large functions into others, 1 kB more.
const SMALLER: [&str; 5] =
    ["--flatten", "--rereloop", "-Oz", "-Oz", "--one-caller-inline-max-function-size=50"];

/// A program of the page.
struct Program {
    /// What compiles it, and what it is then called.
    package: [&'static str; 4],
    name: &'static str,
    /// What its glue is called in the script.
    glue: &'static str,
}

/// The programs of a page: the page's own first, which Trunk compiles while the page is served.
const PROGRAMS: [Program; 3] = [VIEWER, ENGINE, UNPACKER];

/// The page's own.
const VIEWER: Program =
    Program { package: ["--package", "viewer", "--bin", "viewer"], name: "viewer", glue: "VIEWER" };

/// What reads and analyses the texts that a reader adds.
const ENGINE: Program =
    Program { package: ["--package", "engine", "--lib", "--quiet"], name: "engine", glue: "ENGINE" };

/// What unpacks the others.
const UNPACKER: Program =
    Program { package: ["--package", "packing", "--lib", "--quiet"], name: "packing", glue: "UNPACKER" };

/// The scripts of the page, in the order in which they stand in the one that it has.
const SCRIPTS: [&str; 5] = [
    "src/browser/parts.js",
    "src/browser/page.js",
    "src/browser/offline.js",
    "src/browser/start.js",
    "src/browser/engine.js",
];

/// Those that stand in a page of one file as they are.
const UNPACK: [&str; 2] = ["src/browser/parts.js", "src/browser/unpack.js"];

/// Makes the viewer and returns the folder of its parts.
///
/// # Errors
///
/// Where a tool cannot be installed or the build fails.
pub(crate) fn make() -> Result<PathBuf> {
    tools::ensure_wasm_target()?;
    let installing = tools::start_installing(&[&tools::WASM_BINDGEN])?;
    say("compiling the viewer");
    PROGRAMS.iter().try_for_each(|program| compile(program, PROFILE))?;
    installing.finish()?;
    let shrinks = tools::ensure_node_packages();
    if let Err(reason) = &shrinks {
        say(&format!("left out wasm-opt, the page is about a tenth larger than it could be: {reason:#}"));
    }
    let viewer = project::target()?.join("viewer");
    let [bound, shrunk, folder] = ["bound", "shrunk", "parts"].map(|name| viewer.join(name));
    fs::create_dir_all(&shrunk)?;
    for program in &PROGRAMS {
        let wasm = bind(program, PROFILE, &bound)?;
        shrink(&wasm, &shrunk.join(program.name), shrinks.is_ok())?;
    }
    // Parts of earlier viewers may have had other names.
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    write_programs(&shrunk, &folder)?;
    let frame = fs::read_to_string(project::root()?.join("index.html"))?;
    fs::write(folder.join("style.css"), small::style(&style(&frame)?))?;
    fs::write(folder.join("script.js"), small::script(&script(&bound, &PROGRAMS)?))?;
    fs::write(folder.join("unpack.js"), small::script(&closed(&read(&UNPACK)?)))?;
    fs::write(folder.join("service.js"), small::script(&closed(&read(&["src/browser/service.js"])?)))?;
    fs::write(folder.join("icon.svg"), read(&["style/icon.svg"])?)?;
    fs::write(folder.join("frame.html"), frame)?;
    Ok(folder)
}

/// Writes the programs into the folder of parts: all but the one that unpacks them packed, and that of the page also as it
/// is, since a site fetches and compiles it at the same time.
fn write_programs(shrunk: &Path, folder: &Path) -> Result<()> {
    say("packing the programs");
    let [viewer, engine, unpacker] = PROGRAMS.map(|program| fs::read(shrunk.join(program.name)));
    let viewer = viewer?;
    let packed = |program: &[u8], known: &[u8]| {
        packing::pack(program, known).context("a program of the page is too long to be packed")
    };
    fs::write(folder.join("unpacker.wasm"), unpacker?)?;
    fs::write(folder.join("program.packed"), packed(&viewer, &[])?)?;
    fs::write(folder.join("engine.packed"), packed(&engine?, &viewer)?)?;
    fs::write(folder.join("program.wasm"), viewer)?;
    Ok(())
}

/// Compiles what `trunk serve` leaves to [`stage`].
///
/// # Errors
///
/// Where the build fails.
pub(crate) fn prepare() -> Result<()> {
    compile(&ENGINE, "dev")?;
    shell::run(&mut shell::cargo(["build", "--package", "cli"])?)
}

/// Puts beside what Trunk has built what it does not know of: the script, the engine and the articles.
///
/// # Errors
///
/// Where it is not Trunk that asks, the articles cannot be shown, or nothing can be written.
pub(crate) fn stage() -> Result<()> {
    let staging =
        env::var_os("TRUNK_STAGING_DIR").context("`cargo xtask stage` is what `trunk serve` runs")?;
    let (staging, articles) = (PathBuf::from(staging), env::var_os("SYNOPTIC_ARTICLES").map(PathBuf::from));
    let articles = project::articles(articles.as_deref())?;
    let mut pack = shell::cargo(["run", "--quiet", "--package", "cli", "--", "build"])?;
    shell::run(pack.arg(articles).arg("--packed").arg(staging.join("bundle.bin")))?;
    compile(&ENGINE, "dev")?;
    let served = project::target()?.join("viewer/served");
    let bound = served.join("engine_bg.wasm");
    if modified(&bound) <= modified(&wasm_of(&ENGINE, "dev")?) {
        bind(&ENGINE, "dev", &served)?;
    }
    for file in ["engine.js", "engine_bg.wasm"] {
        fs::copy(served.join(file), staging.join(file))?;
    }
    fs::write(staging.join("script.js"), script(&staging, &[VIEWER, ENGINE])?)?;
    Ok(())
}

fn compile(program: &Program, profile: &str) -> Result<()> {
    let mut build = shell::cargo(["build", "--profile", profile, "--target", project::WASM])?;
    if profile == PROFILE {
        // Flags of the environment would take the place of these.
        build.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
        build.args(["--config", &nameless()?]);
    }
    shell::run(build.args(program.package))
}

/// A setting by which messages of libraries name their files without the folder of this machine that they lie in: the same
/// sources give the same bytes everywhere, and a page tells nobody where it was built.
fn nameless() -> Result<String> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(env::home_dir()?.join(".cargo"))).context("cargo has no home")?;
    let registries = fs::read_dir(home.join("registry/src")).into_iter().flatten().flatten();
    let flags: Vec<String> = registries
        .map(|registry| format!("{:?}", format!("--remap-path-prefix={}=", registry.path().display())))
        .collect();
    Ok(format!("target.{}.rustflags=[{}]", project::WASM, flags.join(", ")))
}

/// Writes the glue of a program and the wasm that it fits into a folder; returns the wasm.
fn bind(program: &Program, profile: &str, folder: &Path) -> Result<PathBuf> {
    let wasm = wasm_of(program, profile)?;
    let mut bind = shell::program("wasm-bindgen")?;
    bind.args(["--target", "no-modules", "--no-typescript", "--out-name", program.name, "--out-dir"]);
    shell::run(bind.arg(folder).arg(wasm))?;
    let wasm = folder.join(format!("{}_bg.wasm", program.name));
    if profile == PROFILE {
        let glue = folder.join(program.name).with_extension("js");
        let (module, script) = small::names(&fs::read(&wasm)?, &fs::read_to_string(&glue)?);
        fs::write(&wasm, silent(&module))?;
        fs::write(&glue, script)?;
    }
    Ok(wasm)
}

/// What cargo makes of a program.
fn wasm_of(program: &Program, profile: &str) -> Result<PathBuf> {
    let built = if profile == "dev" { "debug" } else { profile };
    Ok(project::target()?.join(project::WASM).join(built).join(program.name).with_extension("wasm"))
}

/// When a file was written last; `None`, which is before all times, where it is not there.
fn modified(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|data| data.modified()).ok()
}

/// Runs `wasm-opt`, which takes a minute, where the program or the flags are others than the last time.
fn shrink(wasm: &Path, part: &Path, shrinks: bool) -> Result<()> {
    let last = wasm.with_extension("shrunk");
    let flags = [&SMALLER[..], &[LOW_MEMORY, "--strip-debug", "--strip-producers"], &WASM_FEATURES].concat();
    if !shrinks {
        fs::remove_file(last).or(Ok::<(), io::Error>(()))?;
        fs::copy(wasm, part).with_context(|| format!("{} cannot be written", part.display()))?;
        return Ok(());
    }
    let program = fs::read(wasm).with_context(|| format!("{} cannot be read", wasm.display()))?;
    let source = [flags.concat().as_bytes(), &program].concat();
    if part.exists() && fs::read(&last).is_ok_and(|last| last == source) {
        return Ok(());
    }
    say(&format!("shrinking {} with wasm-opt", wasm.file_name().unwrap_or_default().display()));
    let mut optimise = shell::program("node")?;
    optimise.arg(project::root()?.join("node_modules/binaryen/bin/wasm-opt"));
    shell::run(optimise.arg(wasm).args(flags).arg("-o").arg(part))?;
    fs::write(last, source)?;
    Ok(())
}

/// All style sheets that the frame links, in that order.
fn style(frame: &str) -> Result<String> {
    let mut style = String::new();
    for link in frame.lines().filter(|line| line.starts_with("<link data-trunk rel=\"css\"")) {
        let name = link.split('"').nth(3).unwrap_or_default();
        let sheet = project::root()?.join(name);
        style +=
            &fs::read_to_string(&sheet).with_context(|| format!("{} cannot be read", sheet.display()))?;
    }
    if style.is_empty() {
        bail!("index.html links no style sheet");
    }
    Ok(style)
}

/// The one script of the page: the glue of its programs in functions, then its own scripts.
fn script(bound: &Path, programs: &[Program]) -> Result<String> {
    let mut script = String::new();
    for program in programs {
        let glue = bound.join(program.name).with_extension("js");
        let text = fs::read_to_string(&glue).with_context(|| format!("{} cannot be read", glue.display()))?;
        script += &format!("const {} = () => {{\n{text}\nreturn wasm_bindgen;\n}};\n", program.glue);
    }
    Ok(closed(&(script + &read(&SCRIPTS)?)))
}

/// A script whose names nobody else sees.
fn closed(script: &str) -> String {
    ["(() => {\n\"use strict\";\n", script, "})();\n"].concat()
}

/// Files of the repository, one after the other.
fn read(files: &[&str]) -> Result<String> {
    let root = project::root()?;
    let text = |file| fs::read_to_string(root.join(file)).with_context(|| format!("{file} cannot be read"));
    files.iter().map(text).collect()
}
