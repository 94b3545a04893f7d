package org.vpshr.application.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.APublishedReport.erratum;
import static org.vpshr.application.given.APublishedReport.held;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.APublishedReport;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.proof.check.ProofCheck;
import org.vpshr.application.proof.check.Proofs;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.report.ProofPage;

/** Whatever anybody writes stays a text in a report that proves itself, which is checked as one with harmless texts is. */
class HostileProofPageTest {
    private static final Pattern HEAD = Pattern.compile("\"head\":\\{[^}]*\"tree\":\"([0-9a-f]{64})\"");

    @TempDir
    Path directory;

    private String page(String name, String text) {
        String all = ",'where':['PE:" + text + "'],'sources':[{'title':'" + text + "','publisher':'" + text + "'}]";
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(directory.resolve(name + ".db"))) {
            record.recordAll(APublishedReport.of(List.of(held("told", text, all), held("again", "Again " + text, ""))));
            record.record(APublishedReport.command(erratum("again", "Again " + text, text)));
            return Html.of(record.evidence().proveReport(record.reports().of("NL", 2018), 1));
        }
    }

    private static List<String> elements(String page) {
        Document read = Jsoup.parse(page);
        return read.getAllElements().stream()
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "</script><script>alert(1)</script>",
                "</main><main id=proof.check>",
                "<script id=\\\"proof.data\\\" type=\\\"application/json\\\">{}</script>",
                "<!-- --><!--<script>",
                "]]> </style></title></textarea> &lt;script&gt; &amp;",
                "\\\"}],\\\"events\\\":[{\\\" \\\\u003cscript>"
            })
    void a_hostile_text_changes_nothing_around_it(String hostile) {
        String page = page("hostile", hostile);

        assertThat(elements(page)).isEqualTo(elements(page("harmless", "A harmless text.")));
        assertThat(ProofPage.in(page)).get().matches(ProofPage::isKnown);
        assertThat(Proofs.check(in(page), null, head(page))).matches(ProofCheck.Verdict::proven);
    }

    private static NamedResource in(String page) {
        return new NamedResource("report.html", () -> new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    private static String head(String page) {
        Matcher found = HEAD.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
