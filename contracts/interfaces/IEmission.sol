// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

/// When an epoch ends, and how much may have been emitted by then: a schedule that halves, or, where the launch names rows, no more
/// than they say. The same numbers as kernel/money/emission/ceiling.ts.
struct ScheduleConfig {
    /// Seconds since 1970.
    uint64 genesis;
    /// Seconds of an epoch.
    uint64 epochLength;
    /// Base units emitted in the first period; each later period emits half of the one before. With rows: what the steepest of
    /// them emits in `every`.
    uint256 first;
    /// Seconds of a period.
    uint64 every;
    /// No more than this is ever emitted, base units.
    uint256 cap;
}

/// @title Emission: the only way a token comes to be.
/// 1. minted ≤ cumulativeAt(now) + burned, over all minters, whoever calls what. Nobody, governance included, can change
///    that. What is emitted below it is for the rules to say; no rules emit above it.
/// 1a. cumulativeAt never falls with time and never passes the cap. It is a schedule that halves, or the line through rows that
///    were fixed at the launch, and stays as it was launched.
/// 2. Settlement mints, and whom governance lets mint beside it; what they ask for is minted in full or in part, never more.
/// 3. Mints pass a refilling limit: a fault mints slowly, and visibly. Governance sets the limit, but not below twice what
///    the schedule emits at its fastest, nor over less time than an epoch and its challenge window, so it cannot be used
///    to stop the network.
interface IEmission {
    event Minted(address indexed to, uint256 amount, uint256 total);
    /// The breaker held back `asked − allowed`.
    event MintLimited(uint256 asked, uint256 allowed);
    event BreakerSet(uint256 capacity, uint256 window);
    event MinterSet(address indexed minter, bool allowed);

    error Emission_NotMinter(address caller);
    error Emission_NotGovernance(address caller);
    error Emission_BreakerTooTight(uint256 capacity, uint256 needed);
    error Emission_WindowTooShort(uint256 window, uint256 least);

    /// By the factory, at the launch.
    function initialize(uint208 capacity, uint48 window) external;

    /// Mints what is asked for, as far as the schedule and the breaker allow.
    /// @return amount what was minted; the rest may be asked for again later.
    function mint(address to, uint256 asked) external returns (uint256 amount);

    /// By governance. Settlement mints whatever is said here.
    function setMinter(address minter, bool allowed) external;

    function isMinter(address account) external view returns (bool);

    /// @param capacity base units that may be minted at once; refills evenly over `window` seconds.
    function setBreaker(uint208 capacity, uint48 window) external;

    /// Base units that may have been minted by `timestamp`, burned ones not counted.
    function cumulativeAt(uint256 timestamp) external view returns (uint256);

    /// The rows of the launch: seconds since the genesis in the lowest 64 bits, base units by then in the 128 above, a straight line
    /// between two and nothing more after the last. None where the schedule halves.
    function ceilings() external view returns (uint256[] memory);

    /// Base units that the schedule allows now beyond what was minted; what was burned may be minted again.
    function mintable() external view returns (uint256);

    /// Base units ever minted, burned ones included.
    function minted() external view returns (uint256);

    function burned() external view returns (uint256);

    /// Base units that the breaker would let pass now.
    function breakerAvailable() external view returns (uint256);
}
