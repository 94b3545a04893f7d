package org.vpshr.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.policy.Role;
import org.vpshr.domain.entry.Circle;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.examples.ministry.account.Accounts;

/** Where a form asks for something on record, what one may see of it is offered, with words. */
class ChoiceTest {
    private static final String REFINE = "/desk/contribute/dossier.RefineWhen";
    private static final String HIDDEN = "gh-hidden-talks";

    @TempDir
    static Path folder;

    private static RunningMinistry ministry;

    @BeforeAll
    static void begin() {
        ministry = RunningMinistry.in(folder);
        Accounts accounts = new Accounts(folder.resolve("accounts.json"));
        List<Account> all = new ArrayList<>(accounts.all());
        Account editor = accounts.find("editor").orElseThrow();
        all.add(new Account(8, "guest", editor.hash(), "NL", List.of(Role.EDITOR), editor.desks(), Circle.PLENARY));
        accounts.keep(all);
    }

    @AfterAll
    static void end() {
        ministry.close();
    }

    private static Visitor guest() {
        Visitor guest = ministry.visitor();
        guest.signIn("guest", ministry.password("editor"));
        return guest;
    }

    /** What is offered in the field, by value and words. */
    private static Map<String, String> offered(Visitor visitor, String field) {
        String list = visitor.element(field).attr("list");
        return visitor.page().select("datalist[id=" + list + "] option").stream()
                .collect(java.util.stream.Collectors.toMap(
                        option -> option.attr("value"), option -> option.attr("label")));
    }

    @Test
    void an_entry_is_chosen_by_its_words_those_of_the_subject_first() {
        Visitor lima = ministry.signedIn("lima").get(REFINE + "?subject=engagement/NL/PE");

        assertThat(offered(lima, "f-entry"))
                .containsEntry("pe-mission", "The embassy in Lima answers for Peru.")
                .containsKeys("gh-mission", "nl-joined", HIDDEN);
        assertThat(lima.page().expectFirst("#on-record-an-entry option").attr("value"))
                .isEqualTo("pe-mission");
    }

    @Test
    void subjects_parties_and_desks_are_offered_too() {
        Visitor editor = ministry.signedIn("editor").get("/desk/contribute/matter.GiveTraining");

        assertThat(offered(editor, "f-contribution-by")).containsKeys("NL/human-rights", "NL/embassy-accra");
        assertThat(offered(editor, "f-entry-who-1-party")).containsEntry("person:minister", "M. Example");
        assertThat(offered(editor, "f-entry-links-more")).containsKeys("partOf:pe-mission", "follows:nl-joined");
        editor.get("/desk/contribute/commitment.AdoptPolicy");
        assertThat(offered(editor, "f-subject")).containsOnlyKeys("commitment/NL");
    }

    @Test
    void what_is_chosen_beside_what_stands_there_is_added() {
        String form = "/desk/contribute/engagement.DescribeContext";
        Visitor lima =
                ministry.signedIn("lima").get(form + "?entry.links=partOf:pe-mission&entry.links=follows:nl-joined");

        lima.send(form, Map.of("entry.when", "soon"));

        assertThat(lima.element("f-entry-links").wholeText().strip()).isEqualTo("partOf:pe-mission; follows:nl-joined");
    }

    @Test
    void who_may_not_see_an_entry_is_not_offered_it_nor_anything_that_it_alone_tells_of() {
        Visitor guest = guest().get(REFINE);

        assertThat(guest.page().select("#on-record-an-entry option")).isNotEmpty();
        assertThat(new String(guest.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain(HIDDEN, "Confidential talks");
        assertThat(offered(guest, "f-contribution-by")).containsKey("NL/human-rights");
        int seen = guest.page().select("#on-record-an-entry option").size();
        assertThat(ministry.signedIn("editor").get(REFINE).page().select("#on-record-an-entry option"))
                .hasSize(seen + 1);
    }
}
