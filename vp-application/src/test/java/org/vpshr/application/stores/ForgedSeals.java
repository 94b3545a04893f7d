package org.vpshr.application.stores;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.vpshr.application.evidence.tree.GrowingHead;
import org.vpshr.application.ledger.ForgedChain;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.domain.report.Seal;

/** Someone who rewrites what was published, and the seals that would tell. */
final class ForgedSeals {
    private ForgedSeals() {}

    /** The seals are facts too: he makes them anew, each where it stands, and all that comes after. */
    static List<StoredRow> anew(List<StoredRow> forged, UnaryOperator<String> signature) {
        List<StoredRow> made = forged;
        for (int i = 0; i < made.size(); i++) {
            StoredRow row = made.get(i);
            if (row.type().equals("report.ReportPublished") || row.type().equals("report.ReportReissued")) {
                List<StoredRow> before = made;
                made = ForgedChain.changed(made, row.position(), publication -> sealed(publication, before, signature));
            }
        }
        return made;
    }

    private static StoredRow sealed(StoredRow row, List<StoredRow> all, UnaryOperator<String> signature) {
        String facts = new String(row.facts(), StandardCharsets.UTF_8);
        var seal = Pattern.compile(
                        "\"seal\":\\{\"position\":(\\d+),\"chain\":\"(\\w+)\",\"tree\":\"(\\w+)\"(.*?\\})\\}")
                .matcher(facts);
        assertThat(seal.find()).isTrue();
        GrowingHead growing = new GrowingHead();
        all.subList(0, Integer.parseInt(seal.group(1))).forEach(growing::take);
        Seal now = growing.seal();
        String made = "\"seal\":{\"position\":" + now.position() + ",\"chain\":\"" + now.chain() + "\",\"tree\":\""
                + now.tree() + "\"" + signature.apply(seal.group(4)) + "}";
        return ForgedChain.withFacts(
                row,
                (facts.substring(0, seal.start()) + made + facts.substring(seal.end()))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
