package org.vpshr.domain.offences.seen;

abstract class HiddenPlan {
    public void inherited() {}
}
