// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {NetworkDomain} from "./NetworkDomain.sol";
import {Allowance, IDeviceRegistry} from "./interfaces/IDeviceRegistry.sol";

/// @title What accounts let subjects, mostly devices, spend of their deposits. No money moves here: oracles read it, and
/// count by it. It is signed under Settlement's domain, for that is where the deposits are.
abstract contract Allowances is NetworkDomain, IDeviceRegistry {
    bytes32 private constant TYPEHASH = keccak256(
        "Allowance(address account,bytes32 subject,address asset,uint128 amount,uint32 period,uint128 total,uint64 until,uint64 nonce)"
    );
    uint32 private constant SHORTEST_PERIOD = 60;

    mapping(address account => mapping(bytes32 subject => uint64)) private _nonces;

    /// @inheritdoc IDeviceRegistry
    function allow(Allowance calldata given, bytes calldata signature) external {
        if (given.period < SHORTEST_PERIOD) {
            revert DeviceRegistry_PeriodTooShort(given.period, SHORTEST_PERIOD);
        }
        uint64 next = _nonces[given.account][given.subject];
        if (given.nonce < next) revert DeviceRegistry_NonceUsed(given.nonce, next);
        if (msg.sender != given.account && !_hasSigned(given, signature)) {
            revert DeviceRegistry_NotAllowed(given.account, msg.sender);
        }
        _nonces[given.account][given.subject] = given.nonce + 1;
        emit AllowanceSet(
            given.account,
            given.subject,
            given.asset,
            given.amount,
            given.period,
            given.total,
            given.until,
            given.nonce
        );
    }

    /// @inheritdoc IDeviceRegistry
    function allowanceNonce(address account, bytes32 subject) external view returns (uint64) {
        return _nonces[account][subject];
    }

    function _hasSigned(Allowance calldata given, bytes calldata signature) private view returns (bool) {
        bytes32 separator = _separatorOf(keccak256("Cairn Settlement"), _address(SETTLEMENT));
        bytes32 structHash = keccak256(abi.encode(TYPEHASH, given));
        bytes32 digest = MessageHashUtils.toTypedDataHash(separator, structHash);
        return SignatureChecker.isValidSignatureNow(given.account, digest, signature);
    }
}
