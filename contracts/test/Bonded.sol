// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Registration, SignedMessage} from "../interfaces/IDeviceRegistry.sol";
import {MessageBytes} from "../libraries/MessageBytes.sol";
import {Devices} from "./Devices.sol";

/// Devices of owners with bonds, and messages that they sign.
abstract contract Bonded is Devices {
    uint128 internal constant BOND = 10e6;
    address internal constant REPORTER = address(0x4E904);

    function _bondPerDevice() internal pure virtual override returns (uint128) {
        return BOND;
    }

    function bonded(address owner, uint256 amount) internal {
        dollar.mint(owner, amount);
        vm.startPrank(owner);
        dollar.approve(address(registry), amount);
        registry.bond(amount);
        vm.stopPrank();
    }

    function registered(uint256 key, address owner) internal returns (bytes32) {
        bonded(owner, BOND);
        Registration memory it = registrationOf(key, owner);
        bytes memory signature = consent(key, it, registry.deviceOf(idOf(it)).nonce);
        vm.prank(owner);
        return registry.register(it, signature);
    }

    function said(uint256 key, uint64 sequence, string memory payload)
        internal
        view
        returns (SignedMessage memory it)
    {
        it.timeMs = 1_700_000_000_000;
        it.contentType = "application/senml+cbor";
        it.payload = bytes(payload);
        bytes32 device = idOf(registrationOf(key, ALICE));
        bytes32 digest = sha256(
            MessageBytes.encode(
                settlement.networkId(), device, sequence, it.timeMs, it.contentType, it.extensions, it.payload
            )
        );
        (bytes32 r, bytes32 s) = vm.signP256(key, digest);
        it.signature = abi.encodePacked(r, s);
    }

    /// Two different messages under one sequence number, brought by the reporter.
    function report(uint256 key, uint64 sequence) internal returns (uint128) {
        Registration memory it = registrationOf(key, ALICE);
        SignedMessage memory one = said(key, sequence, "one");
        SignedMessage memory two = said(key, sequence, "two");
        vm.prank(REPORTER);
        return registry.reportKeyShared(it.keyX, it.keyY, sequence, one, two);
    }
}
