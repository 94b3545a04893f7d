package org.vpshr.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.page.browser.Chromium;

/** A report from its commission to its erratum, by five people at a real browser. */
@Tag("long")
@Tag("full")
class WholeWayTest {
    private static final String REPORT = "report/NL/2025/public";
    private static final String SHEET = """
            contribution.by,contribution.written,contribution.for,contribution.evidence,contribution.audience,command,subject,kind,entry.id,entry.text,entry.when,entry.where,entry.figures.1.of,entry.figures.1.value,entry.figures.1.unit,entry.figures.1.basis
            NL/embassy-lima,2025-12-15,2025,embassy file 14,public,,,,,,,,,,,
            ,,,,,engagement.HoldEvent,engagement/NL/PE,roundtable,pe-roundtable,The embassy held a roundtable in Cusco in April 2025.,%s,PE:Cusco,,,,
            ,,,,,engagement.DescribeContext,engagement/NL/PE,,pe-context,Two companies in Peru joined the initiative in 2025.,2025,PE,companies that joined,2,companies,claim
            """;

    @Test
    void from_the_commission_to_the_erratum(@TempDir Path folder, @TempDir Path profile) throws IOException {
        try (Chromium browser = Chromium.in(profile);
                RunningMinistry ministry = RunningMinistry.in(folder)) {
            Clerk clerk = new Clerk(browser, ministry);

            commissioned(clerk);
            contributed(clerk, folder);
            mended(clerk);
            drafted(clerk);
            cleared(clerk);
            signed(clerk);
            published(clerk);
            corrected(clerk);
            read(clerk);

            assertThat(clerk.looked()).hasSizeGreaterThan(15);
            assertThat(clerk.barriers()).isEmpty();
        }
    }

    private static void commissioned(Clerk clerk) {
        clerk.signIn("editor").follow("Commission a report");
        clerk.fill("subject", REPORT)
                .fill("kind", "full")
                .fill("template", "nl-2018")
                .fill("basis", "calendar-year")
                .fill("desks", "NL/embassy-lima");
        evidence(clerk, "instruction for the report on 2025").record();
        assertThat(clerk.title()).startsWith("Recorded");
    }

    private static void contributed(Clerk clerk, Path folder) throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.csv"), SHEET.formatted("in spring"));
        Path right = Files.writeString(folder.resolve("right.csv"), SHEET.formatted("2025-04"));

        clerk.signIn("lima").visit("/desk/upload").upload("sheet", wrong).press("Show what it would do");
        assertThat(clerk.text()).contains("It cannot be recorded like this", "with these cells marked");

        clerk.upload("sheet", right).press("Show what it would do");
        assertThat(clerk.text()).contains("Nothing is recorded yet", "roundtable in Cusco", "added");
        clerk.photograph("suppose").press("Record it");
        assertThat(clerk.title()).startsWith("Recorded");
    }

    private static void mended(Clerk clerk) {
        clerk.signIn("editor").visit("/desk/entry/pe-roundtable").follow("Ask for a change");
        clerk.fill("words", "Say on which day it was, and by which programme.").press("Ask");

        clerk.signIn("lima");
        assertThat(clerk.text()).contains("Changes asked for", "Say on which day it was");
        clerk.follow("pe-roundtable").follow("Make its time more precise");
        clerk.fill("when", "some day in April").fill("source.title", "Programme of the roundtable");
        evidence(clerk, "programme").press("Show what it would do");
        assertThat(clerk.text()).contains("is not a date");
        clerk.photograph("form");
        clerk.fill("when", "2025-04-09").record();

        clerk.visit("/desk");
        assertThat(clerk.text()).doesNotContain("Changes asked for");
    }

    private static void drafted(Clerk clerk) {
        clerk.signIn("editor").follow("Note that a desk contributed").fill("from", "NL/embassy-lima");
        evidence(clerk, "sheet of the embassy").record();
        clerk.visit("/desk").follow("Say that the draft is complete");
        evidence(clerk, "draft").record();
        clerk.visit("/desk").follow("Explain it to the reader");
        clerk.fill("entry.id", "about-2025")
                .fill("entry.text.en", "The report covers 2025.")
                .fill("entry.when", "2025")
                .fill("templateChanged", "false");
        evidence(clerk, "draft").record();

        clerk.signIn("minister").follow("Write the foreword");
        clerk.fill("entry.id", "foreword-2025")
                .fill("entry.text.en", "I present the report on 2025.")
                .fill("entry.when", "undated");
        minister(clerk, "speaker");
        evidence(clerk, "minute 7").record();
        assertThat(clerk.title()).startsWith("Recorded");
    }

    private static void cleared(Clerk clerk) {
        clerk.signIn("editor");
        for (String kind : new String[] {"legal", "privacy", "policy"}) {
            clerk.visit("/desk").follow("Clear it").fill("kind", kind);
            evidence(clerk, "note of the " + kind + " desk").record();
        }
        clerk.visit("/desk");
        assertThat(clerk.text()).contains(REPORT + ", cleared");
        clerk.photograph("review");
    }

    private static void signed(Clerk clerk) {
        clerk.signIn("minister").follow("Sign it");
        clerk.fill("signatory", "person:minister")
                .fill("office", "Minister for Foreign Trade")
                .fill("entry.id", "signed-2025")
                .fill("entry.text.en", "{minister}, Minister for Foreign Trade")
                .fill("entry.when", "undated");
        minister(clerk, "signatory");
        evidence(clerk, "minute 9").record();
        assertThat(clerk.title()).startsWith("Recorded");
    }

    private static void minister(Clerk clerk, String as) {
        clerk.fill("entry.who.1.party", "person:minister")
                .fill("entry.who.1.as", as)
                .fill("entry.who.1.role", "Minister for Foreign Trade");
    }

    private static void published(Clerk clerk) {
        clerk.signIn("publisher").follow("Submit it");
        evidence(clerk, "letter to the house").record();
        clerk.visit("/desk").follow("Publish it").fill("on", "2026-11");
        evidence(clerk, "website").record();
        assertThat(clerk.title()).startsWith("Recorded");
    }

    private static void corrected(Clerk clerk) {
        clerk.signIn("publisher").follow("Issue an erratum");
        clerk.fill("version", "1")
                .fill("entry", "pe-context")
                .fill("oldText", "Two companies")
                .fill("newText", "Three companies")
                .fill("reason", "one was forgotten")
                .fill("authoriser", "head of division")
                .fill("place", "C.PE");
        evidence(clerk, "letter of the chamber of mines").record();
        assertThat(clerk.title()).startsWith("Recorded");

        clerk.signIn("editor").visit("/desk/entry/pe-context").follow("Amend it");
        clerk.fill("change.text.en", "Three companies in Peru joined the initiative in 2025.")
                .fill("reason", "one was forgotten")
                .fill("authoriser", "head of division");
        evidence(clerk, "letter of the chamber of mines").press("Show what it would do");
        assertThat(clerk.text()).contains("corrected", "Two companies in Peru", "Three companies in Peru");
        clerk.press("Record it");
        assertThat(clerk.title()).startsWith("Recorded");
    }

    /** By everybody, who has not signed in. */
    private static void read(Clerk clerk) {
        clerk.driver().manage().deleteAllCookies();
        clerk.visit("/").follow("Read the reports");
        clerk.visit("/record/NL/2025@published:1");
        assertThat(clerk.text()).contains("Two companies in Peru", "Erratum").doesNotContain("Changes asked for");
        clerk.visit("/record/NL/2025");
        assertThat(clerk.text()).contains("Three companies in Peru");
        clerk.visit("/record/compare/NL/2025@published:1/NL/2025");
        assertThat(clerk.text()).contains("Two companies in Peru", "Three companies in Peru", "corrected");
    }

    private static Clerk evidence(Clerk clerk, String evidence) {
        return clerk.fill("contribution.evidence", evidence);
    }
}
