/** Planted offences: each breaks one rule of the architecture, so that the rule is seen to work. */
package org.vpshr.application.offences;
