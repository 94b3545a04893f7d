package org.vpshr.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.input.NamedResource;
import org.vpshr.page.browser.Chromium;

/** A published report that is taken back, put right and published anew, by a publisher and an editor at a real browser. */
@Tag("long")
@Tag("full")
class SecondVersionTest {
    /** From the commission to the publication: as docs/lifecycle.md has it. */
    private static final String PUBLISHED = """
            {"contribution":{"by":"NL/embassy-lima","written":"2025-12-15","for":2025,"evidence":"embassy file 14","audience":"public"}}
            {"command":"engagement.DescribeContext","subject":"engagement/NL/PE","entry":{"id":"pe-context","text":"Two companies in Peru joined the initiative in 2025.","when":"2025","where":["PE"]}}
            {"contribution":{"by":"NL/human-rights","written":"2026-03-02","evidence":"instruction for the report on 2025","audience":"public"}}
            {"command":"report.CommissionReport","subject":"report/NL/2025/public","kind":"full","template":"nl-2018","basis":"calendar-year","desks":["NL/embassy-lima"]}
            {"command":"report.ReceiveContribution","subject":"report/NL/2025/public","from":"NL/embassy-lima"}
            {"command":"report.DraftReport","subject":"report/NL/2025/public"}
            {"command":"report.WriteForeword","subject":"report/NL/2025/public","entry":{"id":"foreword-2025","text":"I present the report on 2025.","when":"undated","who":[{"party":"person:minister","as":"speaker","role":"Minister for Foreign Trade"}]}}
            {"command":"report.ExplainReport","subject":"report/NL/2025/public","templateChanged":false,"entry":{"id":"about-2025","text":"The report covers 2025.","when":"2025"}}
            {"command":"report.ClearReport","subject":"report/NL/2025/public","kind":"legal"}
            {"command":"report.ClearReport","subject":"report/NL/2025/public","kind":"privacy"}
            {"command":"report.ClearReport","subject":"report/NL/2025/public","kind":"policy"}
            {"command":"report.SignReport","subject":"report/NL/2025/public","signatory":"person:minister","office":"Minister for Foreign Trade","entry":{"id":"signed-2025","text":"{minister}, Minister for Foreign Trade","when":"undated","who":[{"party":"person:minister","as":"signatory","role":"Minister for Foreign Trade"}]}}
            {"command":"report.SubmitReport","subject":"report/NL/2025/public"}
            {"command":"report.PublishReport","subject":"report/NL/2025/public","on":"2026-03"}
            """;

    @Test
    void from_the_withdrawal_to_the_reissue(@TempDir Path folder, @TempDir Path profile) {
        try (Chromium browser = Chromium.in(profile);
                RunningMinistry ministry = RunningMinistry.in(folder)) {
            ministry.record().record(NamedResource.of("published", PUBLISHED));
            Clerk clerk = new Clerk(browser, ministry);

            withdrawn(clerk);
            readAsWithdrawn(clerk);
            putRight(clerk);
            reissued(clerk);
            readAsReissued(clerk);

            assertThat(clerk.barriers()).isEmpty();
        }
    }

    private static void withdrawn(Clerk clerk) {
        clerk.signIn("publisher").follow("Withdraw it");
        assertThat(clerk.value("version")).isEqualTo("1");
        clerk.fill("reason", "it left out a company").fill("authoriser", "head of division");
        evidence(clerk, "minute 24").record();
        assertThat(clerk.title()).startsWith("Recorded");
        clerk.visit("/desk");
        assertThat(clerk.text()).contains("Version 1 of 2025, published 2026-03, withdrawn");
        clerk.photograph("versions");
    }

    /** The version stays, and says of itself that it was taken back; why is told to those who may know. */
    private static void readAsWithdrawn(Clerk clerk) {
        everybody(clerk).visit("/record/NL/2025@published:1");
        assertThat(clerk.text()).contains("Two companies in Peru").containsIgnoringCase("withdrawn");
        clerk.photograph("withdrawn");
    }

    private static void putRight(Clerk clerk) {
        clerk.signIn("editor").visit("/desk/entry/pe-context").follow("Amend it");
        clerk.fill("change.text.en", "Three companies in Peru joined the initiative in 2025.")
                .fill("reason", "one was forgotten")
                .fill("authoriser", "head of division");
        evidence(clerk, "letter of the chamber of mines").record();
        assertThat(clerk.title()).startsWith("Recorded");
    }

    private static void reissued(Clerk clerk) {
        clerk.signIn("publisher").follow("Reissue it");
        clerk.fill("on", "2026-04").fill("reason", "a company was left out").fill("authoriser", "head of division");
        evidence(clerk, "minute 25").record();
        assertThat(clerk.title()).startsWith("Recorded");
        clerk.visit("/desk");
        assertThat(clerk.text())
                .contains("report/NL/2025/public, published", "Version 2 of 2025, published 2026-04")
                .doesNotContain("Version 2 of 2025, published 2026-04, withdrawn");
    }

    private static void readAsReissued(Clerk clerk) {
        everybody(clerk).visit("/record/NL/2025@published:2");
        assertThat(clerk.text()).contains("Three companies in Peru").doesNotContain("Two companies in Peru");
        clerk.visit("/record/NL/2025@published:1");
        assertThat(clerk.text()).contains("Two companies in Peru").containsIgnoringCase("version 2");
        clerk.visit("/record/compare/NL/2025@published:1/NL/2025@published:2");
        assertThat(clerk.text()).contains("Two companies in Peru", "Three companies in Peru");
    }

    private static Clerk everybody(Clerk clerk) {
        clerk.driver().manage().deleteAllCookies();
        return clerk;
    }

    private static Clerk evidence(Clerk clerk, String evidence) {
        return clerk.fill("contribution.evidence", evidence);
    }
}
