package org.vpshr.examples.ministry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.vpshr.page.browser.Chromium;

/** Somebody of the ministry at a real browser, who looks at each page wide and narrow, light and dark. */
final class Clerk {
    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int HEIGHT = 900;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Chromium browser;
    private final RunningMinistry ministry;
    private final Set<String> seen = new HashSet<>();
    private final List<String> barriers = new ArrayList<>();

    Clerk(Chromium browser, RunningMinistry ministry) {
        this.browser = browser;
        this.ministry = ministry;
        browser.size(WIDE, HEIGHT);
    }

    /** What axe-core found on the pages that were looked at. */
    List<String> barriers() {
        return barriers;
    }

    /** The pages that were looked at. */
    Set<String> looked() {
        return seen;
    }

    Clerk signIn(String name) {
        driver().manage().deleteAllCookies();
        visit("/sign-in");
        fill("username", name);
        fill("password", ministry.password(name));
        return press("Sign in");
    }

    Clerk visit(String path) {
        driver().get(ministry.address() + path);
        return look();
    }

    Clerk follow(String words) {
        click(driver().findElement(By.partialLinkText(words)));
        return look();
    }

    Clerk press(String words) {
        click(driver().findElements(By.xpath("//button[normalize-space()=\"" + words + "\"]"))
                .getLast());
        return look();
    }

    /** Clicks, and waits until another page is there: whoever goes on before that stops what they asked for. */
    private void click(WebElement way) {
        driver().executeScript("arguments[0].scrollIntoView({block:'center'})", way);
        driver().executeScript("window.left = true");
        way.click();
        new WebDriverWait(driver(), PATIENCE)
                .ignoring(WebDriverException.class)
                .until(there -> Boolean.TRUE.equals(driver().executeScript(
                                "return window.left === undefined && document.readyState === 'complete'")));
    }

    /** What is folded away is opened first, as whoever fills it in would do. */
    Clerk fill(String name, String value) {
        WebElement field = driver().findElement(By.name(name));
        driver().executeScript(
                        "for (let at = arguments[0]; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true",
                        field);
        if (field.getTagName().equals("select")) {
            new Select(field).selectByValue(value);
        } else {
            field.clear();
            field.sendKeys(value);
        }
        return this;
    }

    /** What stands in a field already. */
    String value(String name) {
        return String.valueOf(driver().findElement(By.name(name)).getDomProperty("value"));
    }

    Clerk upload(String name, Path file) {
        driver().findElement(By.name(name)).sendKeys(file.toString());
        return this;
    }

    /** Shows what it would do, and records it. */
    Clerk record() {
        press("Show what it would do");
        return press("Record it");
    }

    String text() {
        return driver().findElement(By.tagName("body")).getText();
    }

    String title() {
        return String.valueOf(driver().getTitle());
    }

    /** A picture of the page as it is shown, where the build is asked for pictures. */
    Clerk photograph(String name) {
        String folder = System.getProperty("ministry.screenshots", "");
        if (!folder.isEmpty()) {
            try {
                browser.photograph(Path.of(folder, "ministry-" + name + ".png"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    ChromeDriver driver() {
        return browser.driver();
    }

    /** Each kind of page is looked at once in each state: by its title and its first heading of a box. */
    private Clerk look() {
        String kind = title() + driver().findElements(By.className("alert")).size();
        if (seen.add(kind)) {
            for (boolean dark : new boolean[] {false, true}) {
                browser.dark(dark);
                for (int width : new int[] {NARROW, WIDE}) {
                    browser.size(width, HEIGHT);
                    String state = title() + ", " + width + (dark ? ", dark: " : ", light: ");
                    browser.barriers().forEach(barrier -> barriers.add(state + barrier));
                    widest(state);
                }
            }
            browser.dark(false);
        }
        return this;
    }

    private void widest(String state) {
        Object overflow = driver().executeScript(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow instanceof Long pixels && pixels > 0) {
            barriers.add(state + "wider than the window by " + pixels);
        }
    }
}
