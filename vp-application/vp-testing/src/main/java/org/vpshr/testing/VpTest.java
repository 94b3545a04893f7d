package org.vpshr.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Each test of the class has an empty record of its own, in memory. Fields and parameters of these types are given it: {@link
 * org.vpshr.application.VoluntaryPrinciples}, open; {@link org.vpshr.domain.given.Ticking}, its clock, by which a second
 * passes at each look; {@link RecordInMemory}, to open it again. What a test records has the same head in every run.
 *
 * {@snippet lang=java :
 * @VpTest
 * class RoundtableTest {
 *
 *     @Test
 *     void a_roundtable_is_in_the_report_of_its_year(VoluntaryPrinciples record) {
 *         record.record(new HoldEvent(
 *                 CountryEngagementId.of("NL", "PE"),
 *                 anEntry("pe-roundtable").on("2018-04").build(),
 *                 EventKind.ROUNDTABLE));
 *
 *         assertThat(record).report("NL", 2018).now().prints("pe-roundtable");
 *     }
 * }
 * }
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(VpExtension.class)
public @interface VpTest {}
