/**
 * A record in a Spring Boot application: opened over what Boot manages, closed with it, and seen by its health, its meters and
 * its traces. Begin with {@link org.vpshr.spring.VpProperties}; what an application injects is {@link
 * org.vpshr.application.VoluntaryPrinciples}.
 */
@NullMarked
package org.vpshr.spring;

import org.jspecify.annotations.NullMarked;
