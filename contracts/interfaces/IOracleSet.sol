// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

struct OracleSetConfig {
    IERC20 bondAsset;
    uint128 minBond;
    /// Seconds between joining and signing.
    uint64 activationDelay;
    /// Seconds between asking to leave and getting the bond back; the oracle stays liable in between.
    uint64 unbondingTime;
}

struct Oracle {
    address payee;
    uint64 activeFrom;
    uint128 bond;
    /// Zero while it is not leaving.
    uint64 leavesAt;
}

/// @title OracleSet: bonded signers, of whom floor(2n/3) + 1 make a quorum.
/// 1. Whoever signs was admitted by governance and has a bond of at least `minBond` here.
/// 2. The signers in force are a hash in Settlement, made from the ascending list of active oracles; `commit` renews it.
/// 3. A bond is paid back only after the unbonding time, to its oracle, and once. Nobody else can take it.
/// 4. The last signer cannot leave or be dismissed: epochs would stand still.
///
/// Why governance admits: with an open door, a quorum could be had for the price of two thirds of the bonds. Why it can
/// dismiss: oracles that are dead, or hold the network to ransom by not signing, must not be able to do so for ever.
interface IOracleSet {
    event OracleAdmitted(address indexed signer, bool admitted);
    event OracleJoined(address indexed signer, address indexed payee, uint256 bond, uint256 activeFrom);
    event OracleLeaving(address indexed signer, uint256 leavesAt);
    event OracleLeft(address indexed signer, uint256 bond);
    event SignersCommitted(bytes32 commitment, uint256 quorum, address[] signers);

    error OracleSet_NotGovernance(address caller);
    error OracleSet_NotAdmitted(address signer);
    error OracleSet_LengthsDiffer(uint256 founders, uint256 payees);
    error OracleSet_AlreadyJoined(address signer);
    error OracleSet_NotJoined(address signer);
    error OracleSet_Full(uint256 max);
    error OracleSet_LastOne();
    error OracleSet_NotReady(uint256 leavesAt, uint256 now_);
    error OracleSet_NoOracles();
    error OracleSet_NoPayee();
    error OracleSet_NoSigner();

    /// Lets `signer` join, or takes that back as long as it has not.
    function admit(address signer, bool admitted) external;

    /// The caller joins with `minBond` of the bond asset, and signs from the first `commit` after the delay.
    /// @param payee the account that its share of the emission is credited to.
    function join(address payee) external;

    /// From now on the caller does not sign; it stays liable until its bond is paid back.
    function requestExit() external;

    /// From now on `signer` does not sign. Its bond stays its own, and is paid back after the unbonding time.
    function dismiss(address signer) external;

    /// Pays the bond back.
    function exit() external;

    /// Puts the active oracles in force. Anyone may call it.
    function commit() external;

    /// Ascending.
    function activeSigners() external view returns (address[] memory);

    function quorumOf(uint256 signers) external pure returns (uint256);

    function oracleOf(address signer) external view returns (Oracle memory);

    /// Who may join. Governance says so; an oracle that leaves has to be admitted again.
    function isAdmitted(address signer) external view returns (bool);
}
