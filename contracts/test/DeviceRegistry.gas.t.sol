// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Registration} from "../interfaces/IDeviceRegistry.sol";
import {Devices} from "./Devices.sol";

/// What registering costs as whole transactions, `isolate` as in Settlement.gas.t.sol.
/// forge-config: default.isolate = true
contract DeviceRegistryGasTest is Devices {
    uint256 private constant MANY = 100;

    function test_gas_one() public {
        Registration memory it = registrationOf(1, ALICE);
        _transact("register, one", abi.encodeCall(registry.register, (it, consent(1, it, 0))), 1);
        bytes32 device = idOf(it);
        bytes memory move = consentToMove(1, device, 7, 1, it.deadline);
        vm.prank(ALICE);
        _transact("move", abi.encodeCall(registry.move, (device, it.keyX, it.keyY, 7, it.deadline, move)), 1);
        vm.prank(ALICE);
        _transact("transfer", abi.encodeCall(registry.transfer, (device, BOB)), 1);
    }

    /// What the signature costs is told apart by registering as many Ed25519 devices, whose signatures are not checked here,
    /// less the logging of those.
    function test_gas_batch() public {
        (Registration[] memory all, bytes[] memory signatures) = _batch();
        uint256 each = _transact(
            "registerBatch, 100, each", abi.encodeCall(registry.registerBatch, (all, signatures)), MANY
        );
        uint256 checks = 0;
        for (uint256 i = 0; i < MANY; ++i) {
            checks += _costOfCheck(all[i], signatures[i]);
        }
        vm.snapshotValue("registry", "registerBatch, 100, each, of which signature check", checks / MANY);
        vm.snapshotValue(
            "registry", "registerBatch, 100, each, without signature check", each - checks / MANY
        );
        assertLe(each - checks / MANY, 30_000, "a device in a batch, without its signature check");
    }

    /// Precompiles (SHA-256 of the consent, P-256), each a warm call, and the signature's 64 bytes of calldata.
    function _costOfCheck(Registration memory it, bytes memory signature) private view returns (uint256 gas) {
        for (uint256 i = 0; i < 64; ++i) {
            gas += signature[i] == 0 ? 4 : 16;
        }
        (bytes32 r, bytes32 s) = abi.decode(signature, (bytes32, bytes32));
        bytes memory input = abi.encode(keccak256("message"), r, s, it.keyX, it.keyY);
        return gas + _costOf(address(2), new bytes(66)) + _costOf(address(0x100), input);
    }

    function _costOf(address precompile, bytes memory input) private view returns (uint256 gas) {
        gas = gasleft();
        (bool ok,) = precompile.staticcall(input);
        gas -= gasleft();
        assertTrue(ok, "a precompile answers");
    }

    function _batch() private view returns (Registration[] memory all, bytes[] memory signatures) {
        all = new Registration[](MANY);
        signatures = new bytes[](MANY);
        for (uint256 i = 0; i < MANY; ++i) {
            all[i] = registrationOf(1_000 + i, ALICE);
            signatures[i] = consent(1_000 + i, all[i], 0);
        }
    }

    function _transact(string memory name, bytes memory data, uint256 count) private returns (uint256 gas) {
        (bool ok,) = address(registry).call(data);
        gas = vm.lastCallGas().gasTotalUsed / count;
        assertTrue(ok, name);
        vm.snapshotValue("registry", name, gas);
    }
}
