/**
 * The rules of the house as tests: what may depend on what, which names and calls are refused, how
 * files are formatted. Start at {@code ArchitectureTest}; {@code planted} holds one offender per
 * rule, so that every rule is seen to fail.
 */
@NullMarked
package io.forewalk.config.architecture;

import org.jspecify.annotations.NullMarked;
