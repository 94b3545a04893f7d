package org.vpshr.examples.ministry;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.input.NamedResource;
import org.vpshr.examples.ministry.account.Accounts;
import org.vpshr.examples.ministry.account.FirstAccounts;

/** The application on a port of its own, with a record that is begun and accounts whose passwords are known here alone. */
final class RunningMinistry implements AutoCloseable {
    /** What has to be on record before a report can be made: the first block of docs/lifecycle.md. */
    private static final String BEGUN = """
            {"contribution":{"by":"NL/human-rights","written":"2025-06-02","evidence":"file of the initiative, sheet 1","audience":"public"}}
            {"command":"register.RegisterPerson","subject":"person/minister","name":"M. Example"}
            {"command":"initiative.FoundInitiative","subject":"initiative/VPI","entry":{"id":"vpi-founded","text":"The Voluntary Principles were presented in 2000.","when":"2000"}}
            {"command":"commitment.JoinInitiative","subject":"commitment/NL","as":"full","founder":false,"entry":{"id":"nl-joined","text":"The Netherlands joined the initiative in 2009.","when":"2009","links":["follows:vpi-founded"]}}
            {"command":"commitment.AssignOffice","subject":"commitment/NL","office":"Minister for Foreign Trade","holder":"person:minister","singleSeat":true,"entry":{"id":"nl-minister","text":"{minister} has been minister since 2024.","when":{"date":"2024/..","stated":"since 2024"},"who":[{"party":"person:minister","as":"subject","role":"Minister for Foreign Trade"}]}}
            {"command":"engagement.AccreditMission","subject":"engagement/NL/PE","mission":"NL/embassy-lima","entry":{"id":"pe-mission","text":"The embassy in Lima answers for Peru.","when":"standing","where":["PE"]}}
            {"command":"engagement.AccreditMission","subject":"engagement/NL/GH","mission":"NL/embassy-accra","entry":{"id":"gh-mission","text":"The embassy in Accra answers for Ghana.","when":"standing","where":["GH"]}}
            {"contribution":{"by":"NL/embassy-accra","written":"2025-12-15","for":2025,"evidence":"embassy file 3","audience":{"circle":"internal","ground":"talks under way","review":"2030-01-01"}}}
            {"command":"engagement.DescribeContext","subject":"engagement/NL/GH","entry":{"id":"gh-hidden-talks","text":"Confidential talks with the Minerals Commission began in Tarkwa.","when":"2025","where":["GH"]}}
            """;

    private final ConfigurableApplicationContext application;
    private final Map<String, String> passwords;

    private RunningMinistry(ConfigurableApplicationContext application, Map<String, String> passwords) {
        this.application = application;
        this.passwords = passwords;
    }

    /** With a record that is begun, in a file. */
    static RunningMinistry in(Path folder, String... properties) {
        RunningMinistry running = started(folder, folder.resolve("record.db").toString(), properties);
        running.record().record(NamedResource.of("begun", BEGUN));
        return running;
    }

    /** With a store of whatever kind, as it is. */
    static RunningMinistry started(Path folder, String store, String... properties) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new FirstAccounts("NL", new BCryptPasswordEncoder(4), new SecureRandom())
                .makeIn(
                        new Accounts(folder.resolve("accounts.json")),
                        new PrintStream(printed, true, StandardCharsets.UTF_8));
        List<String> all = new ArrayList<>(List.of(
                "--ministry.folder=" + folder,
                "--ministry.store=" + store,
                "--server.port=0",
                "--vp.state=" + folder.resolve("state"),
                "--server.tomcat.basedir=" + folder.resolve("tomcat"),
                "--logging.level.root=warn"));
        all.addAll(List.of(properties));
        return new RunningMinistry(
                Ministry.application().run(all.toArray(String[]::new)),
                passwords(printed.toString(StandardCharsets.UTF_8)));
    }

    private static Map<String, String> passwords(String printed) {
        Map<String, String> passwords = new HashMap<>();
        Matcher line = Pattern.compile("(?m)^  (\\S+) +(\\S+)  \\(").matcher(printed);
        while (line.find()) {
            passwords.put(line.group(1), line.group(2));
        }
        return passwords;
    }

    /** Another process over the same folder and store, or the next one after a restart. */
    RunningMinistry another(Path folder, String store, String... properties) {
        RunningMinistry other = started(folder, store, properties);
        return new RunningMinistry(other.application, passwords);
    }

    <T> T part(Class<T> type) {
        return application.getBean(type);
    }

    VoluntaryPrinciples record() {
        return application.getBean(VoluntaryPrinciples.class);
    }

    String address() {
        return "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }

    String password(String name) {
        return String.valueOf(passwords.get(name));
    }

    /** Somebody at a browser, who has not signed in. */
    Visitor visitor() {
        return new Visitor(address());
    }

    /** Somebody at a browser, signed in. */
    Visitor signedIn(String name) {
        Visitor visitor = visitor();
        visitor.signIn(name, password(name));
        return visitor;
    }

    @Override
    public void close() {
        application.close();
    }
}
