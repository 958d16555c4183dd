/**
 * The readers against public test suites, which cannot be shipped with the project: one {@link
 * app.sottovoce.conformance.Suite} for each file of expected results in the folder that {@code
 * -Dshared=PATH} names. {@code Conformance} writes {@code docs/conformance.md} from them.
 */
package app.sottovoce.conformance;
