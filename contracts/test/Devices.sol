// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Acceptance, IDeviceRegistry, Registration} from "../interfaces/IDeviceRegistry.sol";
import {Fixture} from "./Fixture.sol";

/// A network, and devices whose keys the test holds.
abstract contract Devices is Fixture {
    uint256 internal constant P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551;
    bytes32 internal constant CONSENT_TYPEHASH = keccak256(
        "DeviceConsent(bytes32 keyX,bytes32 keyY,address owner,uint64 cell,bytes32 model,bytes32 details,uint256 nonce,uint256 deadline)"
    );
    bytes32 internal constant ACCEPTANCE_TYPEHASH =
        keccak256("DeviceAcceptance(bytes32 device,address owner,uint256 nonce,uint256 deadline)");
    bytes32 internal constant MOVE_TYPEHASH =
        keccak256("DeviceMove(bytes32 device,uint64 cell,uint256 nonce,uint256 deadline)");

    /// What a device with this key would be registered with.
    function registrationOf(uint256 key, address owner) internal view returns (Registration memory made) {
        (uint256 x, uint256 y) = vm.publicKeyP256(key);
        made = Registration({
            keyX: bytes32(x),
            keyY: bytes32(y),
            owner: owner,
            cell: 0x872a1008dffffff,
            model: "energy/meter",
            details: hex"a16370765719138a",
            deadline: vm.getBlockTimestamp() + 1 days
        });
    }

    function edRegistrationOf(bytes32 keyX, address owner) internal view returns (Registration memory made) {
        made = registrationOf(1, owner);
        (made.keyX, made.keyY) = (keyX, 0);
    }

    function idOf(Registration memory it) internal pure returns (bytes32) {
        if (it.keyY == 0) return sha256(abi.encodePacked(hex"a301012006215820", it.keyX));
        return sha256(abi.encodePacked(hex"a401022001215820", it.keyX, hex"225820", it.keyY));
    }

    function consent(uint256 key, Registration memory it, uint256 nonce)
        internal
        view
        returns (bytes memory)
    {
        return _signed(
            key,
            keccak256(
                abi.encode(
                    CONSENT_TYPEHASH,
                    it.keyX,
                    it.keyY,
                    it.owner,
                    it.cell,
                    it.model,
                    keccak256(it.details),
                    nonce,
                    it.deadline
                )
            )
        );
    }

    function consentToMove(uint256 key, bytes32 device, uint64 cell, uint256 nonce, uint256 deadline)
        internal
        view
        returns (bytes memory)
    {
        return _signed(key, keccak256(abi.encode(MOVE_TYPEHASH, device, cell, nonce, deadline)));
    }

    function register(uint256 key, address owner) internal returns (bytes32) {
        Registration memory it = registrationOf(key, owner);
        return registry.register(it, consent(key, it, registry.deviceOf(idOf(it)).nonce));
    }

    /// Offered by its owner and accepted by the other.
    function handedOver(bytes32 device, address to) internal {
        vm.prank(registry.deviceOf(device).owner);
        registry.offer(only(device), to);
        vm.prank(to);
        registry.accept(only(device));
    }

    function only(bytes32 device) internal pure returns (bytes32[] memory list) {
        list = new bytes32[](1);
        list[0] = device;
    }

    /// An account's signature that it takes a device.
    function acceptance(uint256 key, bytes32 device, uint256 nonce)
        internal
        view
        returns (Acceptance memory made)
    {
        made.deadline = vm.getBlockTimestamp() + 1 days;
        made.signature = _acceptanceSignature(key, vm.addr(key), device, nonce, made.deadline);
    }

    function _acceptanceSignature(
        uint256 key,
        address account,
        bytes32 device,
        uint256 nonce,
        uint256 deadline
    ) internal view returns (bytes memory) {
        bytes32 structHash = keccak256(abi.encode(ACCEPTANCE_TYPEHASH, device, account, nonce, deadline));
        bytes32 domain = domainOf("Cairn DeviceRegistry", address(registry));
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(key, keccak256(abi.encodePacked(hex"1901", domain, structHash)));
        return abi.encodePacked(r, s, v);
    }

    /// As secure elements sign: over SHA-256 of the 66 bytes, s as it comes.
    function _signed(uint256 key, bytes32 structHash) private view returns (bytes memory) {
        bytes32 domain = domainOf("Cairn DeviceRegistry", address(registry));
        (bytes32 r, bytes32 s) = vm.signP256(key, sha256(abi.encodePacked(hex"1901", domain, structHash)));
        return abi.encodePacked(r, s);
    }

    /// The other s that verifies just as well.
    function otherS(bytes memory signature) internal pure returns (bytes memory) {
        (bytes32 r, bytes32 s) = abi.decode(signature, (bytes32, bytes32));
        return abi.encodePacked(r, bytes32(P256_ORDER - uint256(s)));
    }
}
