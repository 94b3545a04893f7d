package org.vpshr.projections.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.PERU;
import static org.vpshr.projections.given.Told.held;
import static org.vpshr.projections.given.Told.medium;
import static org.vpshr.projections.given.Told.mediumReleased;
import static org.vpshr.projections.given.Told.mediumRestricted;
import static org.vpshr.projections.given.Told.picture;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.dossier.Medium;
import org.vpshr.domain.entry.Circle;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.Outline;

class PicturesTest {

    private static AHistory restrictedPicture() {
        return history(
                picture(PERU, anEntry("pe-picture").on("2018-05"), "A. Maker"),
                mediumRestricted(PERU, "pe-picture", Circle.INTERNAL));
    }

    private static AHistory restrictedVideo() {
        return history(
                medium(PERU, anEntry("pe-video").on("2018-05").saying("A video was made."), Medium.Kind.VIDEO, ""),
                mediumRestricted(PERU, "pe-video", Circle.INTERNAL));
    }

    @Test
    @Tag("rule-114-holds")
    void a_picture_credits_its_maker() {
        Report report = history(picture(PERU, anEntry("pe-picture").on("2018-05"), "A. Maker"))
                .report();

        assertThat(Outline.picture(report).credit()).isEqualTo("Picture by A. Maker");
    }

    @Test
    @Tag("rule-114-holds")
    void a_picture_without_a_credit_says_that_none_is_known() {
        Report report =
                history(picture(PERU, anEntry("pe-picture").on("2018-05"), "")).report();

        assertThat(Outline.picture(report).credit()).isEqualTo("No credit known");
    }

    @Test
    void a_picture_stands_after_the_paragraph_of_what_it_shows() {
        Report report = history(
                        held(PERU, "workshop"),
                        held(PERU, anEntry("visit").on("2018-05")),
                        picture(
                                PERU,
                                anEntry("at-the-workshop").on("2018-04-06").linked("partOf:workshop"),
                                ""))
                .report();

        assertThat(Outline.of(report, "C.PE")).containsExactly("workshop", "picture at-the-workshop", "visit");
    }

    @Test
    @Tag("rule-111-refuses")
    void the_address_of_a_restricted_picture_is_nowhere_in_the_public_report() {
        assertThat(restrictedPicture().report().toString()).doesNotContain("secret.jpg");
    }

    @Test
    @Tag("rule-111-holds")
    void the_existence_of_a_restricted_picture_is_told() {
        assertThat(Outline.entries(restrictedPicture().report())).containsExactly("pe-picture");
    }

    @Test
    @Tag("rule-111-refuses")
    void the_address_of_a_restricted_video_is_nowhere_in_the_public_report() {
        assertThat(restrictedVideo().report().toString()).doesNotContain("secret.jpg");
    }

    @Test
    @Tag("rule-111-holds")
    void a_restricted_video_is_told_of_in_a_sentence() {
        assertThat(Outline.item(restrictedVideo().report(), "pe-video").text()).isEqualTo("A video was made.");
    }

    @Test
    @Tag("rule-111-holds")
    void those_within_the_restriction_are_shown_the_picture() {
        assertThat(Outline.picture(restrictedPicture().reportFor(Circle.INTERNAL))
                        .address())
                .isNotEmpty();
    }

    @Test
    @Tag("rule-112-holds")
    void a_picture_restricted_later_is_not_shown_in_an_older_state_either() {
        assertThat(Outline.picture(restrictedPicture().reportAsOf(1)).address()).isEmpty();
    }

    @Test
    @Tag("rule-112-holds")
    void a_picture_is_shown_again_once_it_was_released() {
        Report report =
                restrictedPicture().then(mediumReleased(PERU, "pe-picture")).report();

        assertThat(Outline.picture(report).address()).isNotEmpty();
    }
}
