package org.tapgate.order;

import org.tapgate.identity.CaptureType;

/**
 * A payment on a contract that is to be asked for.
 *
 * @param prepared how much, under which reference
 * @param card which card
 * @param captureType whether it is captured at once
 */
public record Charge(Instruction prepared, CardToken card, CaptureType captureType) {}
