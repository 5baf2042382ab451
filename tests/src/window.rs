//! The real window, driven through WebKitWebDriver as a person would drive it: by what is shown, by the
//! mouse and by the keyboard.

use crate::terminal::TODAY;
use crate::words::Words;
use crate::{Outcome, program};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder, Locator};
use fluent_bundle::FluentValue;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::any::Any;
use std::io::Write;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::process::{Child, Command, Stdio};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// What is not on the screen by then will not come.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// A story longer than this has lost its way.
const LONGEST_STORY: Duration = Duration::from_secs(300);

/// Whether an element was drawn again, or went, between being found and being used: the driver has two ways to say it.
pub(crate) fn is_gone(error: &CmdError) -> bool {
    let said = error.to_string();
    said.contains("was not found") || said.contains("Stale element")
}

/// Between two looks at the screen.
pub(crate) const GLANCE: Duration = Duration::from_millis(50);

/// Collects what goes wrong in the page from now on. There is no console to read through WebDriver.
const WATCH: &str = r"
    if (window.__wrongs) return;
    const wrongs = (window.__wrongs = []);
    const complain = console.error;
    console.error = (...words) => { wrongs.push(words.map(String).join(' ')); complain(...words); };
    window.addEventListener('error', (event) => wrongs.push(String(event.message)));
    window.addEventListener('unhandledrejection', (event) => wrongs.push(String(event.reason)));
    document.addEventListener('securitypolicyviolation', (event) => wrongs.push('policy: ' + event.violatedDirective));
";

/// Gives the page something to draw, that nobody can see.
const STIR: &str = r"
    let turn = 0;
    window.__stir = setInterval(() => {
        turn += 1;
        document.documentElement.style.opacity = turn % 2 ? '0.9999' : '';
    }, 50);
";

/// The computer of somebody who never used Clausier: folders of its own, and its file dialogs
/// answered from a list.
#[derive(Debug)]
pub struct Desk {
    folder: TempDir,
}

impl Desk {
    /// An empty one, in the system's temporary folder.
    ///
    /// # Errors
    /// If it cannot be made.
    pub fn new() -> Outcome<Self> {
        let folder = tempfile::Builder::new().prefix("clausier-desk-").tempdir()?;
        for name in ["home", "config", "data", "cache", "state"] {
            std::fs::create_dir(folder.path().join(name))?;
        }
        std::fs::write(folder.path().join("answers"), "")?;
        Ok(Self { folder })
    }

    /// A file in this desk's home.
    #[must_use]
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join("home").join(name)
    }

    /// Says which file the next file dialog will be answered with.
    ///
    /// # Errors
    /// If the list of answers cannot be written.
    pub fn answer_dialog(&self, path: &Path) -> Outcome<()> {
        let mut answers =
            std::fs::OpenOptions::new().append(true).open(self.folder.path().join("answers"))?;
        writeln!(answers, "{}", path.display())?;
        Ok(())
    }

    fn dress(&self, command: &mut Command) {
        let path = |name: &str| self.folder.path().join(name);
        command
            .env("HOME", path("home"))
            .env("XDG_CONFIG_HOME", path("config"))
            .env("XDG_DATA_HOME", path("data"))
            .env("XDG_CACHE_HOME", path("cache"))
            .env("XDG_STATE_HOME", path("state"))
            .env("CLAUSIER_DIALOG_ANSWERS", path("answers"))
            .env("CLAUSIER_TODAY", TODAY)
            // A bus that is not there: the single instance of this desk is not the developer's.
            .env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", path("no-bus").display()))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    }
}

/// The open window.
#[derive(Debug)]
pub struct Window {
    pub(crate) client: Client,
    driver: Driver,
    words: Words,
}

impl Window {
    /// Starts Clausier on a desk and waits for its page.
    ///
    /// # Errors
    /// If WebKitWebDriver or the app does not start.
    pub async fn open(desk: &Desk) -> Outcome<Self> {
        let app = program("CLAUSIER_APP", "clausier")?;
        let driver = Driver::start(desk)?;
        let mut capabilities = Capabilities::new();
        capabilities.insert("webkitgtk:browserOptions".to_owned(), json!({ "binary": app, "args": [] }));
        let address = format!("http://127.0.0.1:{}", driver.port);
        let mut connect = ClientBuilder::new(HttpConnector::new());
        let connecting = connect.capabilities(capabilities).connect(&address);
        let client = tokio::time::timeout(PATIENCE, connecting)
            .await
            .map_err(|_| format!("the window did not open in time\n{}", driver.said()))?
            .map_err(|error| format!("the window did not open: {error}\n{}", driver.said()))?;
        let window = Self { client, driver, words: Words::read("fr")? };
        window.run(WATCH).await?;
        Ok(window)
    }

    /// The text of a key in the window's first language.
    ///
    /// # Errors
    /// If there is no such key.
    pub fn word(&self, key: &str) -> Outcome<String> {
        self.words.text(key)
    }

    /// The text of a key with its arguments.
    ///
    /// # Errors
    /// If there is no such key, or it takes other arguments.
    pub fn word_with(&self, key: &str, args: &[(&str, FluentValue<'_>)]) -> Outcome<String> {
        self.words.text_with(key, args)
    }

    /// Waits for something to be on the screen and gives it.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn wait(&self, selector: &str) -> Outcome<Element> {
        self.wait_for(Locator::Css(selector), selector).await
    }

    pub(crate) async fn found(&self, locator: Locator<'_>) -> Outcome<Vec<Element>> {
        match self.client.find_all(locator).await {
            // What is drawn again while it is looked for is not there yet: whoever waits looks again.
            Err(error) if is_gone(&error) => Ok(Vec::new()),
            answer => Ok(answer?),
        }
    }

    pub(crate) async fn wait_for(&self, locator: Locator<'_>, what: &str) -> Outcome<Element> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            for element in self.found(locator).await? {
                // An element may go between being found and being looked at.
                if self.is_shown(&element).await.unwrap_or(false) {
                    return Ok(element);
                }
            }
            if Instant::now() > deadline {
                let shown = self.run("return document.body.innerText").await?;
                let shown: String = shown.as_str().unwrap_or_default().chars().take(1500).collect();
                return Err(format!("{what} is not on the screen. What is:\n{shown}").into());
            }
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Whether an element is drawn: what is there for screen readers alone is clipped away. WebDriver's own
    /// answer is no for any text that would be shortened if it were longer.
    pub(crate) async fn is_shown(&self, element: &Element) -> Outcome<bool> {
        let script = "const [one] = arguments, box = one.getBoundingClientRect(); \
            return one.checkVisibility({ visibilityProperty: true }) && box.width > 1 && box.height > 1 \
                && getComputedStyle(one).clipPath === 'none'";
        let looking = self.client.execute(script, vec![serde_json::to_value(element)?]);
        Ok(in_time("looking", looking).await?? == json!(true))
    }

    /// Types where the focus is.
    ///
    /// # Errors
    /// If the window is gone.
    pub async fn keys(&self, text: &str) -> Outcome<()> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let typed = async { self.client.active_element().await?.send_keys(text).await };
            match typed.await {
                // What had the focus went away with its form: nothing was typed, the focus is elsewhere now.
                Err(error) if is_gone(&error) && Instant::now() < deadline => {
                    tokio::time::sleep(GLANCE).await;
                }
                answer => return Ok(answer?),
            }
        }
    }

    /// Presses one key, such as Enter or Escape.
    ///
    /// # Errors
    /// If the window is gone.
    pub async fn press(&self, key: Key) -> Outcome<()> {
        self.keys(&key.to_string()).await
    }

    /// Presses a key while Ctrl is held.
    ///
    /// # Errors
    /// If the window is gone.
    pub async fn ctrl(&self, key: &str) -> Outcome<()> {
        // WebDriver lets go of Ctrl at the end of the text.
        self.keys(&format!("{}{key}", Key::Control)).await
    }

    /// The text of what a selector shows.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn text(&self, selector: &str) -> Outcome<String> {
        Ok(self.wait(selector).await?.text().await?)
    }

    /// Runs a script in the page and gives what it returns.
    ///
    /// # Errors
    /// If the script fails.
    pub async fn run(&self, script: &str) -> Outcome<Value> {
        Ok(in_time("a script", self.client.execute(script, Vec::new())).await??)
    }

    /// What went wrong in the page since the window opened.
    ///
    /// # Errors
    /// If the window is gone.
    pub async fn wrongs(&self) -> Outcome<Vec<String>> {
        Ok(serde_json::from_value(self.run("return window.__wrongs").await?)?)
    }

    /// Writes what the window shows, whatever state it is in, into a file.
    async fn photograph(&self, path: &Path) -> Outcome<()> {
        // WebKit takes the picture with the next frame, and a page at rest draws none.
        self.run(STIR).await?;
        let picture = in_time("a photograph", self.client.screenshot()).await;
        self.run("clearInterval(window.__stir)").await?;
        std::fs::write(path, picture??)?;
        Ok(())
    }

    /// Closes the window in good order.
    ///
    /// # Errors
    /// If it is gone already.
    pub async fn close(self) -> Outcome<()> {
        in_time("closing", self.client.close()).await??;
        drop(self.driver);
        Ok(())
    }

    /// Ends the app at once, as a power cut would.
    pub fn kill(mut self) {
        self.driver.kill();
    }
}

/// WebKitWebDriver and everything it started.
#[derive(Debug)]
struct Driver {
    process: Child,
    port: u16,
    log: PathBuf,
}

impl Driver {
    fn start(desk: &Desk) -> Outcome<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let log = desk.folder.path().join("driver.log");
        let output = std::fs::OpenOptions::new().create(true).append(true).open(&log)?;
        let mut command = Command::new("WebKitWebDriver");
        command
            .args(["--host=127.0.0.1", &format!("--port={port}")])
            .stdin(Stdio::null())
            .stdout(output.try_clone()?)
            .stderr(output);
        desk.dress(&mut command);
        // A group of its own, so that the app and its web process end with it.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let process = command.spawn().map_err(|error| format!("WebKitWebDriver does not start: {error}"))?;
        let driver = Self { process, port, log };
        let deadline = Instant::now() + PATIENCE;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if Instant::now() > deadline {
                return Err(format!("WebKitWebDriver does not answer\n{}", driver.said()).into());
            }
            std::thread::sleep(GLANCE);
        }
        Ok(driver)
    }

    /// What it and the app printed.
    fn said(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }

    fn kill(&mut self) {
        // The group has the number of its first process.
        let group = format!("-{}", self.process.id());
        let ended =
            Command::new("kill").args(["-KILL", "--", &group]).status().is_ok_and(|status| status.success());
        if !ended {
            let _ = self.process.kill();
        }
        let _ = self.process.wait();
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Runs a story in the real window. If it fails, says where the photograph of the window is.
///
/// # Errors
/// Whatever the story could not do, and what the page complained about.
pub fn story(name: &str, steps: impl AsyncFnOnce(&Window) -> Outcome<()>) -> Outcome<()> {
    story_on(&Desk::new()?, name, steps)
}

/// The same, on a desk that was used before.
///
/// # Errors
/// Whatever the story could not do, and what the page complained about.
pub fn story_on(desk: &Desk, name: &str, steps: impl AsyncFnOnce(&Window) -> Outcome<()>) -> Outcome<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let window = Window::open(desk).await?;
        let telling = Caught(Box::pin(steps(&window)));
        let outcome = match tokio::time::timeout(LONGEST_STORY, telling).await {
            Ok(Ok(Ok(()))) => silent(&window).await,
            Ok(Ok(Err(reason))) => Err(reason),
            Ok(Err(panic)) => Err(panic_message(&*panic).into()),
            Err(_) => Err("the story does not come to its end".into()),
        };
        match outcome {
            Ok(()) => window.close().await,
            Err(reason) => {
                let photograph = std::env::temp_dir().join(format!("clausier-{name}.png"));
                let seen = match window.photograph(&photograph).await {
                    Ok(()) => format!("The window then: {}", photograph.display()),
                    Err(error) => format!("The window could not be photographed: {error}"),
                };
                Err(format!("{name}: {reason}\n{seen}\n{}", window.driver.said()).into())
            }
        }
    })
}

/// WebKitWebDriver may wait for ever for a page that is busy; a test may not.
async fn in_time<T>(what: &str, work: impl Future<Output = T>) -> Outcome<T> {
    tokio::time::timeout(PATIENCE, work).await.map_err(|_| format!("{what} took too long").into())
}

async fn silent(window: &Window) -> Outcome<()> {
    let wrongs = window.wrongs().await?;
    if wrongs.is_empty() {
        Ok(())
    } else {
        Err(format!("the page complained:\n{}", wrongs.join("\n")).into())
    }
}

/// A text in XPath, which has no escape: pieces without quotes are put together.
pub(crate) fn literal(text: &str) -> String {
    if !text.contains('\'') {
        return format!("'{text}'");
    }
    let pieces: Vec<String> = text.split('\'').map(|piece| format!("'{piece}'")).collect();
    format!("concat({})", pieces.join(", \"'\", "))
}

/// A story whose failed assertion is an answer too, so that the window can be photographed.
struct Caught<F>(Pin<Box<F>>);

impl<F: Future> Future for Caught<F> {
    type Output = Result<F::Output, Box<dyn Any + Send>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match catch_unwind(AssertUnwindSafe(|| self.0.as_mut().poll(context))) {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(output)) => Poll::Ready(Ok(output)),
            Err(panic) => Poll::Ready(Err(panic)),
        }
    }
}

fn panic_message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "the story stopped".to_owned())
}

#[cfg(test)]
mod tests {
    use super::literal;

    #[test]
    fn apostrophes_reach_xpath() {
        assert_eq!(literal("Ouvrir"), "'Ouvrir'");
        assert_eq!(literal("l'heure"), "concat('l', \"'\", 'heure')");
    }
}
