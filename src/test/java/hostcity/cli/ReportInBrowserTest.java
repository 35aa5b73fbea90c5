package hostcity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Reports in Chromium without a window; skipped, with a message, where there is no Chromium (Debian: chromium-driver). */
class ReportInBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    @TempDir
    private static Path results;

    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER), "there is no " + CHROMIUM + " here");
        report(Reports.withOddNames(results));
        report(Reports.ofThreeScenarios(results));
        ChromeOptions options = new ChromeOptions().setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + Files.createDirectory(results.resolve("profile")));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
    }

    private static void report(Path folder) {
        Cli cli = Cli.run("report", folder.toString(), "--lang", "both");
        assertThat(cli.code()).as(cli.err()).isZero();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    private static void open(String name, String language, int width) {
        browser.manage().window().setSize(new Dimension(width, 900));
        browser.get(results.resolve(name).resolve("report.html").toUri().toString());
        browser.findElement(By.cssSelector("button[data-language=" + language + "]"))
                .click();
    }

    @ParameterizedTest
    @CsvSource({
        "odd, en, 1280", "odd, zh, 1280", "odd, en, 400", "odd, zh, 400",
        "three, en, 1280", "three, zh, 1280", "three, en, 400", "three, zh, 400"
    })
    void itRendersWithoutAComplaint(String name, String language, int width) {
        open(name, language, width);

        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .extracting(LogEntry::getMessage)
                .isEmpty();
        assertThat(script("return document.documentElement.lang")).isEqualTo(language);
        assertThat(shown("main")).hasSize(1);
        assertThat(shown("main[lang=" + language + "] figure svg"))
                .hasSizeGreaterThan(5)
                .allMatch(svg -> svg.getSize().getWidth() > 250 && svg.getSize().getHeight() > 100);
        assertThat(script("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("nothing sticks out to the right")
                .isEqualTo(0L);
        assertThat(script("return performance.getEntriesByType('resource').filter(x => !x.name.startsWith('data:'))"
                        + ".map(x => x.name)"))
                .as("nothing is loaded")
                .isEqualTo(List.of());
    }

    /** No text of a figure is smaller than one can read. */
    @ParameterizedTest
    @CsvSource({"odd, 1280", "odd, 400", "three, 400"})
    void theTextOfFiguresCanBeRead(String name, int width) {
        open(name, "en", width);
        assertThat((double) script("return Math.min(...[...document.querySelectorAll('main[lang=en] figure svg text')]"
                        + ".filter(x => x.getClientRects().length).map(x => {"
                        + " const s = x.ownerSVGElement;"
                        + " return parseFloat(getComputedStyle(x).fontSize) * s.getBoundingClientRect().width"
                        + " / s.viewBox.baseVal.width; })) + 1e-9"))
                .isGreaterThan(9);
    }

    /** The page brings the characters that it shows: with its own font alone none would be a box. */
    @Test
    void theFontHasEveryChineseCharacter() {
        open("three", "zh", 1280);
        assertThat(browser.executeAsyncScript("const done = arguments[arguments.length - 1];"
                        + "document.fonts.load('16px HostCity', '上海').then(x => done(x.length))"))
                .isEqualTo(1L);
        assertThat(script("""
                const canvas = document.createElement('canvas').getContext('2d');
                function picture(font, text) {
                  canvas.font = font; canvas.canvas.width = 40; canvas.canvas.height = 40; canvas.font = font;
                  canvas.fillText(text, 2, 30); return canvas.canvas.toDataURL();
                }
                const text = document.querySelector('main[lang=zh]').textContent;
                const characters = [...new Set(text)].filter(x => /[\\u4e00-\\u9fff]/.test(x));
                const box = picture('32px HostCity', '\\ue123');
                return characters.filter(x => picture('32px HostCity, monospace', x) === box).join('');
                """)).isEqualTo("");
    }

    @Test
    void pointingAtACityShowsItsNumbers() {
        open("odd", "en", 1280);
        WebElement mark = shown("#en-figure-map-odd .wide .mark").stream()
                .filter(x -> String.valueOf(x.getDomAttribute("data-tip")).startsWith("Shang"))
                .findFirst()
                .orElseThrow();
        String tip = String.valueOf(mark.getDomAttribute("data-tip"));
        script("arguments[0].scrollIntoView({block: 'center'})", mark);
        assertThat(browser.findElement(By.id("tip")).isDisplayed()).isFalse();
        new Actions(browser).moveToElement(mark).perform();

        WebElement shown = browser.findElement(By.id("tip"));
        assertThat(shown.isDisplayed()).isTrue();
        assertThat(shown.getText().lines())
                .containsExactlyElementsOf(tip.lines().toList());
        assertThat(tip).startsWith("Shang<b>hai & \"co\"").contains("95%");
        new Actions(browser).moveToLocation(2, 2).perform();
        assertThat(shown.isDisplayed()).isFalse();
    }

    /** A figure is one stop for the keyboard; arrows go on from there. */
    @Test
    void theKeyboardReachesNumbersToo() {
        open("odd", "en", 1280);
        List<WebElement> marks = shown("#en-figure-map-odd .wide .mark");
        assertThat(marks)
                .hasSizeGreaterThan(20)
                .extracting(x -> x.getDomAttribute("tabindex"))
                .containsOnlyOnce("0");
        script("arguments[0].focus()", marks.get(0));
        new Actions(browser).sendKeys(Keys.ARROW_RIGHT).perform();

        assertThat(script("return document.activeElement === arguments[0]", marks.get(1)))
                .isEqualTo(true);
        assertThat(browser.findElement(By.id("tip")).getText().lines())
                .containsExactlyElementsOf(String.valueOf(marks.get(1).getDomAttribute("data-tip"))
                        .lines()
                        .toList());
    }

    @Test
    void namesAreText() {
        open("odd", "en", 1280);
        assertThat(browser.findElement(By.cssSelector("main[lang=en] h1")).getText())
                .isEqualTo(Reports.ODD);
        assertThat(browser.findElement(By.cssSelector("main[lang=en] .question"))
                        .getText())
                .contains("<i>it</i>");
        assertThat(browser.findElements(By.cssSelector("main i, main b"))).isEmpty();
    }

    @Test
    void rowsCanBeSearched() {
        open("odd", "en", 1280);
        WebElement table = browser.findElement(By.id("en-table-parameters"));
        script("arguments[0].open = true", table);
        int all = table.findElements(By.cssSelector("tbody tr")).size();
        table.findElement(By.cssSelector("input")).sendKeys("discount_rate");
        assertThat(table.findElements(By.cssSelector("tbody tr")).stream().filter(WebElement::isDisplayed))
                .hasSizeBetween(1, all / 4);
    }

    private static List<WebElement> shown(String css) {
        return browser.findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    private static Object script(String script, Object... arguments) {
        Object value = browser.executeScript(script, arguments);
        return value == null ? Map.of() : value;
    }
}
