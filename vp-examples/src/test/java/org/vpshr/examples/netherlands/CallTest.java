package org.vpshr.examples.netherlands;

import org.junit.jupiter.api.Test;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.entry.Circle;

class CallTest {
    @Test
    void look() throws Exception {
        java.nio.file.Path dir = java.nio.file.Files.createTempDirectory("c");
        try (var record = org.vpshr.application.VoluntaryPrinciples.open(Example.copy(dir))) {
            for (String s : new String[] {"2018 2018-12-31", "2019 2018-12-31", "2018 2019-02-11", "2019 2019-04-30", "2019 2019-12-31"}) {
                String[] a = s.split(" ");
                var call = record.reports().of("NL", Integer.parseInt(a[0])).forAudience(Circle.INTERNAL).at(AsOf.parse(a[1])).call();
                System.out.println("== " + s + " " + call.coordinating() + " commissioned " + call.commissioned() + " " + call.questions().size());
                call.desks().forEach(d -> {
                    System.out.print("  " + d.desk());
                    for (var k : org.vpshr.projections.call.QuestionKind.values()) System.out.print(" " + k + "=" + d.of(k).size());
                    System.out.println();
                });
                call.questions().stream().filter(q -> q.kind().ordinal() < 4).forEach(q -> System.out.println("    " + q.kind() + " " + q.about() + " " + q.standing().state() + " " + q.when()));
                call.questions().stream().filter(q -> q.kind().ordinal() == 4).forEach(q -> System.out.println("    " + q.kind() + " " + q.about() + " " + q.text() + " " + q.standing()));
            }
        }
    }
}
