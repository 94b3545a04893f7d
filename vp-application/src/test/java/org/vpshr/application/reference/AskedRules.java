package org.vpshr.application.reference;

import static net.bytebuddy.matcher.ElementMatchers.named;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.dynamic.loading.ClassReloadingStrategy;
import org.vpshr.domain.rule.Rule;

/**
 * Which rules are asked while something is done. Each rule is asked in one of two places, by which it refuses or flags;
 * these are told of it here, also where it has nothing to object.
 */
public final class AskedRules implements AutoCloseable {
    public static final Set<Rule> ASKED = ConcurrentHashMap.newKeySet();

    private final ClassReloadingStrategy strategy;

    private AskedRules(ClassReloadingStrategy strategy) {
        this.strategy = strategy;
    }

    static AskedRules listen() {
        ByteBuddyAgent.install();
        ClassReloadingStrategy strategy = ClassReloadingStrategy.fromInstalledAgent();
        new ByteBuddy()
                .redefine(Rule.class)
                .visit(Advice.to(AskedRules.class).on(named("refuseIf").or(named("flagIf"))))
                .make()
                .load(Rule.class.getClassLoader(), strategy);
        return new AskedRules(strategy);
    }

    @Advice.OnMethodEnter
    static void ask(@Advice.This Rule rule) {
        ASKED.add(rule);
    }

    /** Those that were asked since the last time. */
    Set<Rule> taken() {
        Set<Rule> taken = Set.copyOf(ASKED);
        ASKED.clear();
        return taken;
    }

    @Override
    public void close() throws java.io.IOException {
        strategy.reset(Rule.class);
    }
}
