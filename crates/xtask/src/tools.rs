//! The programs a build needs, at the versions it was written for: found, or installed below `target/tools`.

use std::{
    env,
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Child, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::{
    project,
    shell::{self, say},
};

/// A program that `cargo install` provides.
pub(crate) struct Tool {
    name: &'static str,
    package: &'static str,
    version: &'static str,
    arguments: &'static [&'static str],
    /// Packages that work long enough for optimising them to pay.
    busy: &'static [&'static str],
}

/// Bundles the page and serves it. Later versions need a newer compiler than the workspace does.
pub(crate) const TRUNK: Tool = Tool {
    name: "trunk",
    package: "trunk",
    version: "0.21.14",
    // Without its own downloads and update checks, for which it would need TLS.
    arguments: &["--no-default-features"],
    busy: &[],
};

/// Writes the JavaScript beside the wasm; must equal the wasm-bindgen of Cargo.lock. Brings the test runner too.
pub(crate) const WASM_BINDGEN: Tool = Tool {
    name: "wasm-bindgen",
    package: "wasm-bindgen-cli",
    version: "0.2.129",
    arguments: &["--no-default-features"],
    // Half a minute more when it is installed, four seconds less each time the page is built anew.
    busy: &[
        "id-arena",
        "walrus",
        "wasm-bindgen-cli-support",
        "wasm-bindgen-wasm-interpreter",
        "wasm-encoder",
        "wasmparser",
    ],
};

/// The tools are run a few times for a few seconds; compiling them is what takes long.
const COMPILE_FAST: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
];

/// How often a long installation says that it is still at work.
const REPORT_EVERY: Duration = Duration::from_secs(20);

/// Installations under way.
pub(crate) struct Installing(Vec<Installation>);

struct Installation {
    tool: &'static Tool,
    child: Child,
    log: PathBuf,
    since: Instant,
}

/// Makes sure that code for the page can be compiled at all.
///
/// # Errors
///
/// Where the target is missing and rustup is, too, or cannot add it.
pub(crate) fn ensure_wasm_target() -> Result<()> {
    let mut ask = shell::program("rustc")?;
    let folder = shell::output(ask.args(["--print", "target-libdir", "--target", project::WASM]));
    if folder.is_some_and(|folder| Path::new(folder.trim()).is_dir()) {
        return Ok(());
    }
    say(&format!("adding Rust's {} target", project::WASM));
    let mut add = shell::program("rustup")?;
    shell::run(add.args(["target", "add", project::WASM])).with_context(|| {
        format!(
            "the page needs Rust's {} target: `rustup target add` needs rustup and a network",
            project::WASM
        )
    })
}

/// Starts to install what is missing, beside whatever else is done meanwhile.
///
/// # Errors
///
/// Where an installation cannot be started.
pub(crate) fn start_installing(tools: &[&'static Tool]) -> Result<Installing> {
    let mut under_way = Installing(Vec::new());
    for &tool in tools {
        if !tool.is_there()? {
            under_way.0.push(tool.start()?);
        }
    }
    Ok(under_way)
}

impl Tool {
    fn is_there(&self) -> Result<bool> {
        let says = shell::output(shell::program(self.name)?.arg("--version"));
        Ok(says.is_some_and(|says| says.split_whitespace().any(|word| word == self.version)))
    }

    fn start(&'static self) -> Result<Installation> {
        let folder = project::target()?.join("tools");
        fs::create_dir_all(&folder)?;
        let log = folder.join(format!("{}.log", self.name));
        say(&format!(
            "installing {} {} into target/tools in the background (a few minutes, once; progress in {})",
            self.package,
            self.version,
            log.strip_prefix(project::root()?).unwrap_or(&log).display(),
        ));
        let exact = format!("{}@{}", self.package, self.version);
        let mut install = shell::cargo(["install", "--locked", &exact, "--force", "--root"])?;
        install.arg(&folder).args(self.arguments).envs(COMPILE_FAST);
        for package in self.busy {
            install.arg("--config").arg(format!("profile.release.package.{package}.opt-level=1"));
        }
        install.env("CARGO_TARGET_DIR", folder.join("build").join(self.name));
        install.stdin(Stdio::null()).stdout(Stdio::null()).stderr(File::create(&log)?);
        let child = install.spawn().with_context(|| format!("`{}` did not start", shell::line(&install)))?;
        Ok(Installation { tool: self, child, log, since: Instant::now() })
    }
}

impl Installing {
    /// Waits until everything is installed, and says now and then how far it is.
    ///
    /// # Errors
    ///
    /// Where an installation failed: which, why, and what to do.
    pub(crate) fn finish(mut self) -> Result<()> {
        let mut reported = Instant::now();
        while let Some(mut installation) = self.0.pop() {
            match installation.child.try_wait()? {
                Some(status) if status.success() => installation.complete()?,
                Some(_) => bail!(installation.complaint()),
                None => self.0.insert(0, installation),
            }
            if reported.elapsed() >= REPORT_EVERY {
                self.0.iter().for_each(Installation::report);
                reported = Instant::now();
            }
            thread::sleep(Duration::from_millis(100));
        }
        Ok(())
    }
}

impl Drop for Installing {
    /// Where the build has failed nobody waits for the tools any more.
    fn drop(&mut self) {
        for installation in &mut self.0 {
            let _ = installation.child.kill();
            let _ = installation.child.wait();
        }
    }
}

impl Installation {
    fn complete(&self) -> Result<()> {
        say(&format!("{} {} is installed", self.tool.package, self.tool.version));
        // What was compiled on the way is several hundred megabytes and of no further use.
        let build = project::target()?.join("tools/build").join(self.tool.name);
        fs::remove_dir_all(build).or(Ok(()))
    }

    fn report(&self) {
        let log = fs::read_to_string(&self.log).unwrap_or_default();
        let compiled = log.lines().filter(|line| line.trim_start().starts_with("Compiling ")).count();
        let seconds = self.since.elapsed().as_secs();
        say(&format!("still installing {}: {compiled} crates in {seconds} s", self.tool.package));
    }

    fn complaint(&self) -> String {
        let log = fs::read_to_string(&self.log).unwrap_or_default();
        let offline =
            ["download", "resolve host", "timed out", "Connection"].iter().any(|sign| log.contains(sign));
        let reason = log.lines().find(|line| line.starts_with("error")).unwrap_or("error: no reason given");
        let exact = format!("cargo install --locked {}@{}", self.tool.package, self.tool.version);
        let advice = if offline { "connect to the network and start again" } else { "or install it by hand" };
        format!("{} could not be installed ({reason}); {advice}: `{exact}`", self.tool.package)
    }
}

/// Makes sure that Node is there, recent enough for the built-in test runner.
///
/// # Errors
///
/// Where it is missing or older.
pub(crate) fn ensure_node() -> Result<()> {
    let version = shell::output(shell::program("node")?.arg("--version")).unwrap_or_default();
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    match major {
        Some(major) if major >= OLDEST_NODE => Ok(()),
        Some(_) => bail!("Node {} is too old, {OLDEST_NODE} or later is needed", version.trim()),
        None => bail!(
            "Node is missing; install Node {OLDEST_NODE} or later (nodejs.org, or your package manager)"
        ),
    }
}

/// The oldest Node with a stable `node --test` and named exports of `node:zlib`'s constants.
const OLDEST_NODE: u32 = 20;

/// Makes sure that `node_modules` is what `package-lock.json` says.
///
/// # Errors
///
/// Where Node is missing or npm cannot get the packages.
pub(crate) fn ensure_node_packages() -> Result<()> {
    ensure_node()?;
    let root = project::root()?;
    let wanted = fs::read(root.join("package-lock.json")).context("package-lock.json cannot be read")?;
    // A copy of the lock file that was installed from; npm's own record has another form.
    let stamp = root.join("node_modules/.installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    say("installing npm packages");
    let mut npm = shell::program("npm")?;
    shell::run(npm.args(["ci", "--no-audit", "--no-fund"]).stdout(Stdio::null()))
        .context("npm could not install the packages of package.json; that needs a network")?;
    fs::write(&stamp, wanted)?;
    Ok(())
}

/// A browser to test in.
pub(crate) struct Browser {
    name: &'static str,
    /// The variable that may hold its path.
    variable: &'static str,
    /// The names it goes by; the first is Debian's, also of its package.
    programs: &'static [&'static str],
}

/// The browser that nearly all tests run in.
pub(crate) const CHROMIUM: Browser = Browser {
    name: "Chromium",
    variable: "CHROMIUM",
    programs: &["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
};

/// Another engine, for what must work in any.
pub(crate) const FIREFOX: Browser =
    Browser { name: "Firefox", variable: "FIREFOX", programs: &["firefox-esr", "firefox"] };

impl Browser {
    /// Makes sure that it is there, and installs Debian's where that is possible.
    ///
    /// # Errors
    ///
    /// Where it is missing and cannot be installed from here: how to install it.
    pub(crate) fn ensure(&self) -> Result<()> {
        let Self { name, variable, programs } = self;
        if env::var_os(variable).is_some() || self.is_there()? {
            return Ok(());
        }
        let package = programs.first().context("a browser without a name")?;
        let root = shell::output(shell::program("id")?.arg("-u")).is_some_and(|user| user.trim() == "0");
        if !root || !Path::new("/usr/bin/apt-get").is_file() {
            bail!(
                "{name} is missing; install it (Debian and Ubuntu: `sudo apt-get install {package}`) or set {variable} to \
                 its path"
            );
        }
        say(&format!("installing {name} with apt-get"));
        for arguments in [
            ["update", "--quiet"].as_slice(),
            &["install", "--yes", "--quiet", "--no-install-recommends", package],
        ] {
            let mut apt = shell::program("apt-get")?;
            apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
            shell::run(apt.stdin(Stdio::null()).stdout(Stdio::null()))
                .with_context(|| format!("{name} could not be installed; that needs a network"))?;
        }
        Ok(())
    }

    fn is_there(&self) -> Result<bool> {
        for program in self.programs {
            if shell::output(shell::program(program)?.arg("--version")).is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
