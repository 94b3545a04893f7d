package org.vpshr.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.vpshr.domain.given.AnyLegalHistory;

/**
 * A property of every legal history, tried with some that are drawn by chance and are the same in every run: {@code
 * @EveryHistory void nothing_is_lost(@ForAll LegalHistory history)}. Where it does not hold, the shortest history for which
 * it does not is written as a contribution file, which {@code vp record} takes as it is; the failure names the file and
 * shows its lines.
 *
 * <p>For other numbers of tries or another seed, say jqwik's own {@code @Property} with {@code
 * @Domain(AnyLegalHistory.class)} and {@code @AddLifecycleHook(ShortestFile.class)}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Property(seed = "2026", tries = 30, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
@Domain(AnyLegalHistory.class)
@Domain(DomainContext.Global.class)
@AddLifecycleHook(ShortestFile.class)
public @interface EveryHistory {}
