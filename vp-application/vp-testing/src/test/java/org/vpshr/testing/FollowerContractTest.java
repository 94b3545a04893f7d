package org.vpshr.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** A follower that neglects something fails by it. */
class FollowerContractTest {
    private static final String RESTRICTED = "what_is_restricted_and_then_released_is_forgotten_and_comes_back";
    private static final String ERASED = "what_is_erased_is_destroyed";
    private static final String NAME = "a_name_that_is_erased_is_destroyed";
    private static final String AWAY = "what_is_taken_back_while_it_is_away_is_forgotten_when_it_is_back";

    /** Those of the story; a history by chance bears a number instead of a name. */
    private static List<String> failed(Class<? extends FollowerContract> follower) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(follower))
                                .build(),
                        listener);
        return listener.getSummary().getFailures().stream()
                .map(each -> each.getTestIdentifier().getDisplayName().replace("()", ""))
                .toList();
    }

    private static void onlyOfTheStory(Class<? extends FollowerContract> follower, String... tests) {
        assertThat(failed(follower)).filteredOn(test -> !test.startsWith("[")).containsExactlyInAnyOrder(tests);
    }

    @Test
    void who_does_not_forget_what_is_withheld_fails() {
        onlyOfTheStory(NeglectfulFollowers.DeafToWithheld.class, RESTRICTED, AWAY);
    }

    @Test
    void who_does_not_take_back_in_what_is_released_fails() {
        onlyOfTheStory(NeglectfulFollowers.DeafToRevised.class, RESTRICTED);
    }

    @Test
    void who_does_not_destroy_what_is_erased_fails() {
        onlyOfTheStory(NeglectfulFollowers.DeafToErased.class, ERASED, AWAY);
    }

    @Test
    void who_does_not_destroy_a_name_fails() {
        onlyOfTheStory(NeglectfulFollowers.DeafToNameErased.class, NAME);
    }

    @Test
    void who_keeps_nothing_proves_nothing() {
        onlyOfTheStory(NeglectfulFollowers.DeafToAll.class, "it_keeps_something_of_the_story");
    }

    @Test
    void whose_sink_does_not_clear_what_is_made_again_fails_also_by_a_history_by_chance() {
        assertThat(failed(NeglectfulFollowers.NeverClears.class))
                .contains(RESTRICTED, ERASED, AWAY)
                .anyMatch(test -> test.startsWith("["));
    }
}
