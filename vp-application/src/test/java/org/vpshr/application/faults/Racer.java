package org.vpshr.application.faults;

import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.openCase;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.Overtaken;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.given.Address;
import org.vpshr.domain.rule.RuleViolation;

/** Several that want to open the same cases of one group, each of which can be opened once. */
final class Racer {
    static final int CASES = 50;

    private Racer() {}

    /** What came of one attempt: the position, if it was the first, or why not. */
    record Outcome(int number, long position, String refusal) {
        static Outcome parse(String line) {
            String[] parts = line.split("\t", 3);
            return new Outcome(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), parts[2]);
        }

        @Override
        public String toString() {
            return number + "\t" + position + "\t" + refusal;
        }
    }

    /** As a process of two threads: it begins when told to, and says each outcome. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(Address.options(arguments))) {
            out.println("ready");
            if (System.in.read() >= 0) {
                race(record, 2).forEach(out::println);
            }
        }
    }

    static List<Outcome> race(VoluntaryPrinciples record, int threads) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Callable<List<Outcome>> one = () -> attempts(record);
            List<Outcome> all = new ArrayList<>();
            for (Future<List<Outcome>> outcomes : pool.invokeAll(java.util.Collections.nCopies(threads, one))) {
                all.addAll(outcomes.get());
            }
            return all;
        }
    }

    private static List<Outcome> attempts(VoluntaryPrinciples record) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int number = 0; number < CASES; number++) {
            outcomes.add(attempt(record, number));
        }
        return outcomes;
    }

    private static Outcome attempt(VoluntaryPrinciples record, int number) {
        try {
            return new Outcome(
                    number,
                    record.record(command(openCase("gt", "case-" + number))).last(),
                    "");
        } catch (RuleViolation | StoreUnavailable | Overtaken refused) {
            return new Outcome(number, 0, String.valueOf(refused.getMessage()));
        }
    }
}
