// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Acceptance, Registration} from "../interfaces/IDeviceRegistry.sol";
import {Devices} from "./Devices.sol";

/// What registering costs as whole transactions, `isolate` as in Settlement.gas.t.sol.
/// forge-config: default.isolate = true
contract DeviceRegistryGasTest is Devices {
    uint256 private constant MANY = 100;
    /// Measured on the same library, outside of the registry and through the same compiler: test code is not optimized.
    uint256 private constant CONSENT = 12_139;

    address private constant OWNER = 0x988724d0277Ac6eCb1B87781CAeDe9f01B1D48f6;

    function test_gas_one() public {
        Registration memory it = registrationOf(1, ALICE);
        _transact("register, one", abi.encodeCall(registry.register, (it, consent(1, it, 0))), 1);
        bytes32 device = idOf(it);
        bytes memory move = consentToMove(1, device, 7, 1, it.deadline);
        vm.prank(ALICE);
        _transact("move", abi.encodeCall(registry.move, (device, it.keyX, it.keyY, 7, it.deadline, move)), 1);
        vm.prank(ALICE);
        _transact("offer, first", abi.encodeCall(registry.offer, (only(device), BOB)), 1);
        vm.prank(BOB);
        _transact("accept, an offer", abi.encodeCall(registry.accept, (only(device))), 1);
        bytes32 another = register(2, ALICE);
        vm.prank(ALICE);
        _transact("accept, a registration", abi.encodeCall(registry.accept, (only(another))), 1);
        bytes32 third = register(3, vm.addr(9));
        Acceptance memory signed = acceptance(9, third, 1);
        bytes memory data = abi.encodeCall(registry.acceptFor, (third, vm.addr(9), signed));
        _transact("acceptFor, a registration", data, 1);
    }

    /// A device's consent costs CONSENT of it: the calldata of signature and deadline, its thumbprint, its EIP-712 hash and
    /// P-256.
    function test_gas_batch() public {
        (Registration[] memory all, bytes[] memory signatures) = _batch();
        Acceptance[] memory none = new Acceptance[](0);
        uint256 each = _transact(
            "registerBatch of 100, each",
            abi.encodeCall(registry.registerBatch, (all, signatures, none)),
            MANY
        );
        assertLe(each - CONSENT, 32_000, "a device in a batch, without its consent");
    }

    function _batch() private view returns (Registration[] memory all, bytes[] memory signatures) {
        all = new Registration[](MANY);
        signatures = new bytes[](MANY);
        for (uint256 i = 0; i < MANY; ++i) {
            all[i] = registrationOf(1_000 + i, OWNER);
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
