// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Acceptance, Registration} from "../interfaces/IDeviceRegistry.sol";
import {DeviceKey} from "../libraries/DeviceKey.sol";
import {Devices} from "./Devices.sol";

/// What registering costs as whole transactions, `isolate` as in Settlement.gas.t.sol.
/// forge-config: default.isolate = true
contract DeviceRegistryGasTest is Devices {
    uint256 private constant MANY = 100;

    address private constant OWNER = 0x988724d0277Ac6eCb1B87781CAeDe9f01B1D48f6;
    bytes32 private registryDomain;

    function setUp() public override {
        super.setUp();
        registryDomain = domainOf("Cairn DeviceRegistry", address(registry));
    }

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

    /// A device's consent costs its calldata (signature and deadline), its thumbprint, its EIP-712 hash and P-256. All of
    /// these but the calldata are measured outside the registry, on the same library.
    function test_gas_batch() public {
        (Registration[] memory all, bytes[] memory signatures) = _batch();
        uint256 consents = 0;
        for (uint256 i = 0; i < MANY; ++i) {
            consents += _costOfConsent(all[i], signatures[i]);
        }
        consents /= MANY;
        Acceptance[] memory none = new Acceptance[](0);
        uint256 each = _transact(
            "registerBatch of 100, each",
            abi.encodeCall(registry.registerBatch, (all, signatures, none)),
            MANY
        );
        vm.snapshotValue("registry", "registerBatch of 100, each: the device's consent", consents);
        vm.snapshotValue("registry", "registerBatch of 100, each: the rest", each - consents);
        assertLe(each - consents, 32_000, "a device in a batch, without its consent");
    }

    function _costOfConsent(Registration memory it, bytes memory signature)
        private
        view
        returns (uint256 gas)
    {
        // The signature's offset and length in the list, itself, and the deadline.
        bytes memory data = abi.encode(uint256(0x1234), signature.length, signature, it.deadline);
        for (uint256 i = 0; i < data.length; ++i) {
            if (i < 64 || i >= 160) gas += data[i] == 0 ? 4 : 16;
        }
        gas += this.costOfCheck(it, signature);
    }

    function costOfCheck(Registration calldata it, bytes calldata signature)
        external
        view
        returns (uint256 gas)
    {
        bytes32 domain = registryDomain;
        gas = gasleft();
        bytes32 device = DeviceKey.idOf(it.keyX, it.keyY);
        bytes32 details = keccak256(it.details);
        bytes32 hash = keccak256(
            abi.encode(
                CONSENT_TYPEHASH, it.keyX, it.keyY, it.owner, it.cell, it.model, details, 0, it.deadline
            )
        );
        bytes memory message = abi.encodePacked(hex"1901", domain, hash);
        bool good = DeviceKey.verify(it.keyX, it.keyY, message, signature);
        gas -= gasleft();
        assertTrue(good && device != 0, "a good consent");
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
