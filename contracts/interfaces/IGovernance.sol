// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

/// Who governs a network from its first block on.
struct GovernanceConfig {
    /// Does everything that governance can, each after `delay`: an account, a multisig, or a Governor's timelock.
    address governor;
    /// Seconds between scheduling and doing, in which everybody can see it.
    uint32 delay;
    /// What cannot wait: rejects pending epochs, dismisses challenges, grants appeals, pauses, takes an issuer off the list. At
    /// once, and nothing else.
    address council;
}

/// @title Governance: OpenZeppelin's IAccessManager, and how the factory sets it up. For all else see there.
interface IGovernance {
    /// Once, at the launch.
    function setUp(
        GovernanceConfig calldata config,
        address settlement,
        address oracleSet,
        address registry,
        address directory
    ) external;
}
